/* SPDX-License-Identifier: Apache-2.0 */

/** Collects strokes as whole numbers in a box of 600 by 200, thinned out so that a signature stays small. */

const NEAR = 2;
const MOST_POINTS = 3000;

export class Pen {
  private strokes: string[] = [];
  private points = 0;
  private last: [number, number] | undefined;

  /** The strokes as path data. */
  get path() {
    return this.strokes.join('');
  }

  get isDown() {
    return this.last !== undefined;
  }

  /** Takes strokes that were drawn before. */
  read(path: string) {
    this.strokes = path.split(/(?=M)/).filter((stroke) => stroke !== '');
    this.points = path.split(/[ML]/).length - 1;
    this.last = undefined;
  }

  down(at: [number, number]) {
    const [x, y] = inside(at);
    if (this.points < MOST_POINTS) {
      // a line to itself makes a dot that is seen
      this.strokes.push(`M${x} ${y}L${x} ${y}`);
      this.points += 2;
      this.last = [x, y];
    }
  }

  move(at: [number, number]) {
    const [x, y] = inside(at);
    if (this.last && this.points < MOST_POINTS && Math.hypot(x - this.last[0], y - this.last[1]) >= NEAR) {
      this.strokes[this.strokes.length - 1] += `L${x} ${y}`;
      this.points++;
      this.last = [x, y];
    }
  }

  up() {
    this.last = undefined;
  }

  /** Takes the last stroke back. */
  undo() {
    this.read(this.strokes.slice(0, -1).join(''));
  }
}

function inside([x, y]: [number, number]): [number, number] {
  return [whole(x, 600), whole(y, 200)];
}

function whole(value: number, most: number) {
  return Math.round(Math.min(most, Math.max(0, value)));
}
