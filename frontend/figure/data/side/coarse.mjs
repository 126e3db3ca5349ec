/* Side view: the coarse regions, front and back parted along the side of the body. */
import { posed } from './pose.mjs';

const arm = (step, probe, line) => ({ from: 'arm', ...step, probe: posed(probe), line: line.map(posed) });

export const coarseStepsSide = [
  { key: 'head-front', probe: [60, 1540], line: [[10, 1700], [4, 1620], [6, 1560], [6, 1510], [12, 1470], [44, 1455], [70, 1440], [74, 1430]] },
  { key: 'head-back', probe: [-50, 1580], line: [[60, 1470], [0, 1488], [-30, 1498], [-66, 1502], [-110, 1506]] },
  { key: 'neck-front', probe: [30, 1400], line: [[4, 1510], [-6, 1480], [-4, 1440], [2, 1400], [14, 1368], [30, 1350], [60, 1334]] },
  { key: 'neck-back', probe: [-40, 1430], line: [[-120, 1388], [-76, 1388], [-40, 1384], [-14, 1383], [10, 1380], [30, 1380]] },
  { keep: 'foot', probe: [20, 60], line: [[-120, 102], [80, 102]] },
  { keep: 'leg', probe: [-20, 300], line: [[-140, 388], [100, 381]] },
  { keep: 'knee', probe: [-10, 460], line: [[-140, 501], [-10, 504], [120, 501]] },
  { keep: 'thigh', probe: [0, 650], line: [[-160, 748], [-94, 742], [-50, 732], [-20, 740], [20, 764], [50, 786], [120, 800]] },
  { from: 'foot', key: 'ankle-foot-sole', probe: [-45, 40], line: [[-28, 130], [-26, 70], [-14, 34], [10, 14], [60, 7.5], [120, 5.5], [164, 3.6], [200, 3]] },
  { from: 'leg', key: 'leg-back', probe: [-60, 300], line: [[-26, 430], [-22, 330], [-22, 240], [-28, 160], [-29, 80]] },
  { from: 'knee', key: 'knee-back', probe: [-50, 450], line: [[-26, 540], [-22, 460], [-26, 380]] },
  { from: 'thigh', key: 'thigh-back', probe: [-60, 650], line: [[-26, 760], [-29, 660], [-29, 580], [-24, 480]] },
  { key: 'buttock', probe: [-80, 830], line: [[-160, 930], [-92, 928], [-66, 936], [-44, 914], [-28, 880], [-20, 836], [-22, 790], [-28, 700]] },
  { key: 'hip-front', probe: [62, 830], line: [[6, 700], [14, 764], [24, 810], [34, 860], [46, 902], [60, 862], [72, 842], [120, 832]] },
  { key: 'hip-side-back', probe: [0, 880], line: [[-100, 932], [-64, 938], [-40, 949], [-14, 952], [10, 946], [34, 928], [46, 906], [52, 880]] },
  { key: 'lower-back', probe: [-55, 1000], line: [[-140, 1092], [-70, 1088], [-32, 1080], [-28, 1040], [-28, 990], [-30, 930]] },
  { key: 'abdomen', probe: [40, 1000], line: [[-60, 1080], [-20, 1078], [14, 1090], [44, 1124], [66, 1160], [120, 1174]] },
  { key: 'middle-back', probe: [-70, 1150], line: [[-160, 1226], [-100, 1224], [-60, 1208], [-24, 1186], [-22, 1130], [-26, 1040]] },
  { key: 'upper-back', probe: [-90, 1290], line: [[-84, 1420], [-78, 1380], [-66, 1340], [-64, 1280], [-58, 1240], [-50, 1190]] },
  { key: 'chest', probe: [50, 1240], line: [[30, 1380], [26, 1345], [22, 1310], [14, 1270], [0, 1230], [-14, 1196], [-40, 1170]] },
  // the arm
  arm({ key: 'wrist-hand-back' }, [0, 760], [[-80, 830], [0, 832], [80, 834]]),
  arm({ keep: 'forearm' }, [0, 920], [[-90, 1018], [0, 1016], [110, 1018]]),
  arm({ keep: 'elbow' }, [0, 1050], [[-110, 1094], [0, 1092], [110, 1094]]),
  arm({ keep: 'upper-arm' }, [0, 1160], [[-120, 1236], [-40, 1228], [10, 1224], [50, 1230], [120, 1238]]),
  arm({ from: 'forearm', key: 'forearm-back' }, [-20, 920], [[10, 1040], [8, 940], [4, 870], [4, 800]]),
  arm({ from: 'elbow', key: 'elbow-back' }, [-30, 1050], [[4, 1120], [8, 1050], [10, 990]]),
  arm({ from: 'upper-arm', key: 'upper-arm-back' }, [-40, 1160], [[4, 1260], [4, 1170], [4, 1060]]),
  arm({ key: 'shoulder-front' }, [30, 1300], [[0, 1430], [0, 1380], [0, 1320], [2, 1260], [2, 1190]]),
];
export const coarseRestSide = {
  body: 'shoulder-back',
  foot: 'ankle-foot-top', leg: 'leg-front', knee: 'knee-front', thigh: 'thigh-front',
  arm: 'shoulder-back', 'upper-arm': 'upper-arm-front', elbow: 'elbow-front', forearm: 'forearm-front',
};
