/* Back view: bones that orient the eye. Not markable. */
import { limbBones, pelvisBones, ribsBack, scapula } from '../body/bones.mjs';

export const landmarksBack = [
  ...ribsBack, ...scapula, ...pelvisBones, ...limbBones,
  { key: 'tibia', closed: true, points: [[44, 440], [60, 446], [84, 442], [102, 446], [110, 434], [102, 408], [92, 380], [86, 330], [80, 260], [75, 180], [73, 110], [76, 76], [60, 66], [54, 74],
    [56, 100], [58, 160], [60, 240], [60, 320], [54, 380], [46, 415]] },
  { key: 'spine', midline: true, points: [[0, 1500], [0, 1395], [0, 1200], [0, 1000], [0, 930]] },
  ...[1395, 1372, 1348, 1323, 1298, 1273, 1248, 1223, 1198, 1173, 1148, 1122, 1096, 1066, 1036, 1005, 972, 940].map((z) => (
    { key: 'spine', midline: true, closed: true, points: [[0, z + 7], [3.4, z], [0, z - 9], [-3.4, z]] })),
  { key: 'scapula', closed: true, points: [[76, 1318], [100, 1328], [130, 1340], [158, 1358], [178, 1366], [184, 1356], [172, 1348], [150, 1342], [124, 1330], [96, 1317]] },
  { key: 'iliac-crest', points: [[42, 905], [52, 922], [66, 938], [84, 948], [104, 950], [122, 945], [136, 932]] },
  { key: 'sacrum', midline: true, closed: true, points: [[0, 926], [24, 922], [42, 905], [34, 872], [22, 842], [9, 812], [3, 790], [0, 784],
    [-3, 790], [-9, 812], [-22, 842], [-34, 872], [-42, 905], [-24, 922]] },
  { key: 'posterior-superior-iliac-spine', closed: true, points: [[43, 909], [46, 905], [43, 901], [40, 905]] },
  { key: 'trochanter', closed: true, points: [[146, 872], [157, 870], [162, 856], [158, 838], [148, 832], [143, 850]] },
  { key: 'ischial-tuberosity', closed: true, points: [[48, 790], [58, 794], [66, 784], [62, 768], [52, 764], [46, 776]] },
  { key: 'elbow', closed: true, points: [[206, 1064], [214, 1066], [220, 1056], [216, 1040], [209, 1040], [204, 1052]] },
  { key: 'heel', points: [[60, 34], [58, 20], [64, 8], [78, 4], [92, 8], [97, 20], [94, 36]] },
  { key: 'ankle', points: [[55, 80], [58, 70], [56, 60]] },
  { key: 'ankle', points: [[101, 70], [97, 60], [99, 50]] },
];
