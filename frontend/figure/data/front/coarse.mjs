/*
 * Front view: the coarse regions. Each step cuts a tile off the left half of the body along a
 * line; what is left in the end is the last region. `probe` is a point inside the piece cut off.
 */
export const coarseStepsFront = [
  // the arm from the hand upwards
  { key: 'wrist-hand-palm', probe: [265, 740], line: [[200, 826], [262, 830], [320, 834]] },
  { key: 'forearm-front', probe: [245, 900], line: [[160, 1002], [222, 1012], [320, 1024]] },
  { key: 'elbow-front', probe: [220, 1050], line: [[160, 1086], [212, 1090], [300, 1096]] },
  { key: 'upper-arm-front', probe: [200, 1150], line: [[153.4, 1214], [162, 1220], [190, 1226], [230, 1232], [300, 1238]] },
  // head and neck
  { key: 'head-front', probe: [20, 1600], line: [[-20, 1446], [0, 1446], [26, 1449], [48, 1460], [62, 1477], [90, 1482]] },
  { key: 'neck-front', probe: [20, 1400], line: [[-20, 1330], [0, 1331], [22, 1343], [48, 1356], [66, 1376], [76, 1420]] },
  { key: 'shoulder-front', probe: [170, 1300], line: [[60, 1420], [78, 1378], [112, 1350], [136, 1318], [143, 1280], [146, 1240], [151.6, 1224], [153.4, 1214]] },
  // legs from the foot upwards
  { key: 'ankle-foot-top', probe: [80, 40], line: [[0, 96], [78, 92], [140, 96]] },
  { key: 'leg-front', probe: [80, 250], line: [[0, 384], [80, 377], [180, 384]] },
  { key: 'knee-front', probe: [80, 450], line: [[0, 500], [80, 508], [180, 500]] },
  { key: 'thigh-front', probe: [90, 650], line: [[-30, 784], [10, 778], [60, 772], [120, 780], [220, 790]] },
  { key: 'hip-front', probe: [110, 840], line: [[-30, 836], [0, 836], [40, 846], [84, 872], [112, 906], [134, 936], [180, 948]] },
  { key: 'abdomen', probe: [60, 1000], line: [[-20, 1170], [0, 1166], [24, 1160], [60, 1134], [100, 1112], [136, 1104], [170, 1104]] },
];
export const coarseRestFront = { body: 'chest' };
