/* A smooth value along a height, and the soft step that joins two of them. */

/**
 * Reads a table of [z, value, …] rows, in any order, as one smooth function of z for each column. Between two rows it
 * never overshoots (monotone cubic), outside the table it keeps the last value.
 */
export function profile(table, column = 1) {
  const rows = table.map((row) => [row[0], row[column]]).sort((a, b) => a[0] - b[0]);
  const slopes = tangents(rows);
  return (z) => {
    if (z <= rows[0][0]) return rows[0][1];
    let i = 1;
    while (i < rows.length && rows[i][0] < z) i++;
    if (i === rows.length) return rows[i - 1][1];
    const [[z0, v0], [z1, v1]] = [rows[i - 1], rows[i]];
    const h = z1 - z0, t = (z - z0) / h, u = 1 - t;
    return v0 * (1 + 2 * t) * u * u + slopes[i - 1] * h * t * u * u + v1 * t * t * (3 - 2 * t) - slopes[i] * h * t * t * u;
  };
}

/** Slopes that keep the curve between its points: zero at a peak, else the harmonic mean of both sides. */
function tangents(rows) {
  const rise = rows.slice(1).map(([z, v], i) => (v - rows[i][1]) / (z - rows[i][0]));
  return rows.map((_, i) => {
    const before = rise[i - 1], after = rise[i];
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
}

/** 0 at or below `from`, 1 at or above `to`, soft between. */
export function step(from, to, value) {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
