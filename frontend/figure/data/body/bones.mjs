/*
 * Bones that look the same from the front and from the back: orientation only, never markable.
 * Points [x, z] of the client's left side, like the muscles.
 */
import { band } from '../../lib/band.mjs';
import { flatten, openCurve } from '../../lib/curve.mjs';

const bone = (key, points) => ({ key, closed: true, points });

export const limbBones = [
  bone('ulna', band([[212, 1060, 7], [213, 1036, 8], [221, 985, 6], [231, 905, 5.5], [240, 845, 5.5], [244, 820, 6]])),
  bone('radius', band([[232, 1038, 7.5], [232, 1022, 5.5], [238, 990, 6], [250, 930, 7], [260, 870, 7], [266, 836, 10], [268, 818, 11.5]])),
  bone('humerus', [[166, 1350], [184, 1357], [200, 1348], [207, 1332], [206, 1310], [204, 1280], [206, 1220], [212, 1150], [221, 1104], [237, 1080], [242, 1064], [237, 1053], [224, 1047], [212, 1049],
    [199, 1047], [186, 1056], [183, 1066], [191, 1080], [200, 1104], [198, 1150], [192, 1220], [186, 1280], [180, 1306], [167, 1313], [160, 1332]]),
  bone('fibula', band([[111, 397, 7], [112, 380, 5], [113.5, 330, 4.5], [110, 250, 4.5], [102.5, 160, 4.5], [97, 92, 5.5], [97, 56, 5]])),
  bone('femur', [[78, 858], [88, 868], [102, 868], [113, 859], [124, 857], [136, 868], [148, 872], [157, 866], [160, 850], [156, 832], [150, 808], [142, 770], [131, 710], [121, 640], [113, 560], [110, 500],
    [113, 468], [117, 446], [114, 428], [103, 420.5], [91, 424], [80, 431], [70, 424.5], [56, 420.5], [42, 427], [38, 446], [46, 469], [63, 497], [80, 550], [94, 640], [104, 710], [112, 768], [108, 790], [100, 800], [104, 816],
    [110, 832], [100, 828], [86, 832], [77, 844]]),
];

/** The kneecap; the joint line lies at its lower tip. */
export const patella = [[85, 469], [98, 464], [105.5, 451], [100, 435], [86, 423], [71, 435], [64.5, 451], [72, 464]];

export const pelvisBones = [
  bone('pelvis', [[42, 905], [52, 922], [66, 938], [84, 948], [104, 950], [122, 945], [135, 932], [127, 917], [119, 904], [114, 888], [116, 870], [114, 852], [118, 836], [110, 816], [96, 800], [80, 786], [66, 768],
    [52, 765], [44, 780], [30, 796], [12, 806], [4, 812], [3, 834], [20, 839], [50, 843], [73, 851], [80, 866], [68, 884], [48, 896]]),
];

/** Centre lines of the ribs where they can be felt, from the spine or breastbone outwards. */
export const ribLinesFront = [
  [[22, 1312], [56, 1310], [90, 1322], [108, 1340]],
  [[20, 1288], [60, 1276], [102, 1294], [124, 1318]],
  [[20, 1264], [62, 1246], [110, 1268], [133, 1292]],
  [[20, 1242], [66, 1214], [118, 1240], [139, 1262]],
  [[19, 1220], [70, 1184], [124, 1210], [143, 1232]],
  [[16, 1200], [76, 1152], [130, 1182], [145, 1204]],
  [[24, 1180], [86, 1122], [132, 1152], [145, 1174]],
  [[44, 1158], [96, 1096], [132, 1122], [142, 1144]],
  [[68, 1120], [106, 1070], [130, 1092], [139, 1112]],
  [[92, 1078], [114, 1050], [127, 1064], [134, 1080]],
];
export const ribsFront = ribLinesFront.map((line) => bone('ribs', band(line.map(([x, z], i) => [x, z, i ? 3.2 : 2.6]))));

export const ribLinesBack = [
  [[12, 1372], [40, 1376], [66, 1362]],
  [[10, 1348], [50, 1352], [86, 1328]],
  [[10, 1324], [56, 1322], [104, 1290]],
  [[10, 1299], [60, 1294], [116, 1256]],
  [[10, 1274], [62, 1266], [126, 1220]],
  [[10, 1249], [64, 1238], [133, 1186]],
  [[10, 1224], [64, 1210], [136, 1152]],
  [[10, 1199], [62, 1182], [134, 1120]],
  [[10, 1174], [60, 1154], [128, 1088]],
  [[10, 1148], [56, 1124], [118, 1060]],
  [[11, 1120], [54, 1092], [104, 1044]],
  [[13, 1090], [50, 1068], [85, 1032]],
];
export const ribsBack = ribLinesBack.map((line) => bone('ribs', band(line.map(([x, z]) => [x, z, 3]))));

/** A point so far (0 to 1) along a curve. */
function along(points, t) {
  const at = t * (points.length - 1), i = Math.min(points.length - 2, Math.floor(at)), rest = at - i;
  return [0, 1].map((k) => points[i][k] + rest * (points[i + 1][k] - points[i][k]));
}

/** Short strokes from rib to rib, `lean` as a share of the rib: the fibres of the intercostals. */
export function intercostalFibres(ribLines, lean) {
  const curves = ribLines.map((line) => flatten(openCurve(line), 12));
  const strokes = Array.from({ length: 12 }, (_, k) => 0.06 + k * 0.08);
  return curves.slice(1).flatMap((lower, i) => strokes.map((t) => {
    const a = along(curves[i], t), b = along(lower, Math.min(1, Math.max(0, t + lean)));
    const at = (s) => [0, 1].map((k) => a[k] + s * (b[k] - a[k]));
    return [at(0.2), at(0.8)];
  }));
}

export const scapula = [
  bone('scapula', [[76, 1346], [98, 1354], [126, 1352], [150, 1350], [166, 1341], [164, 1320], [150, 1296], [132, 1262], [112, 1222], [98, 1194], [91, 1204], [85, 1250], [79, 1300], [74, 1326]]),
];

/** One body of the lumbar spine. */
export const vertebra = (z, half, height) => ({
  key: 'spine', midline: true, closed: true,
  points: [[-half, z + height], [-half * 0.86, z], [-half, z - height], [0, z - height - 1], [half, z - height], [half * 0.86, z], [half, z + height], [0, z + height + 1]],
});
