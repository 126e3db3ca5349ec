/*
 * Places known by name: acupressure points, the course of the sciatic nerve, and lines that follow where the skin
 * belongs to one spinal nerve. Their names are in the resource anatomy/named-places.csv, their sources in
 * docs/clinical-sources.md. Millimetres of the client's left side, like the muscles. A course runs from the spine to
 * the foot; its last point is the arrow head.
 */

/** One and a half cun: half the way from the spine to the inner border of the shoulder blade. */
const CUN_AND_A_HALF = 37;
/** Lower border of the spinous process of L2; level of the second sacral foramen, just below the dimple of the hip. */
const BELOW_L2 = 1027, SECOND_SACRAL = 892;

export const placesBack = {
  points: [
    { key: 'bl-23', at: [CUN_AND_A_HALF, BELOW_L2] },
    { key: 'bl-28', at: [CUN_AND_A_HALF, SECOND_SACRAL] },
    { key: 'gluteal-fold-point', at: [82, 735] },
  ],
  courses: [
    { key: 'sciatic-course', points: [[50, 860], [68, 845], [88, 826], [100, 802], [103, 772], [100, 735], [94, 680], [87, 610], [82, 550], [80, 512]] },
    { key: 'l4-line', points: [[16, 968], [56, 954], [100, 930], [138, 896], [160, 862], [170, 836]] },
    { key: 'l5-line', points: [[16, 938], [54, 916], [96, 882], [128, 838], [146, 780], [152, 720], [148, 640], [139, 570], [128, 510], [119, 470]] },
    { key: 's1-line', points: [[20, 898], [48, 860], [76, 812], [98, 760], [112, 700], [116, 620], [112, 540], [104, 470], [104, 400], [110, 320], [106, 240], [98, 160], [94, 100], [96, 60], [104, 34], [118, 16]] },
  ],
};

export const placesFront = {
  courses: [
    { key: 'l4-line', points: [[164, 862], [150, 800], [130, 710], [112, 610], [96, 530], [76, 478], [60, 420], [52, 340], [55, 250], [59, 160], [60, 90], [61, 50], [63, 22]] },
    { key: 'l5-line', points: [[166, 740], [156, 640], [142, 550], [126, 480], [117, 430], [114, 360], [109, 280], [100, 200], [92, 130], [86, 80], [80, 46], [76, 18]] },
    { key: 's1-line', points: [[101, 96], [101, 66], [108, 44], [119, 26], [127, 12]] },
  ],
};

export const placesSide = {
  courses: [
    { key: 'l4-line', points: [[-64, 970], [-36, 946], [-4, 908], [24, 856], [44, 790], [58, 700], [64, 610], [58, 540], [50, 500]] },
    { key: 'l5-line', points: [[-70, 940], [-50, 904], [-26, 850], [-8, 780], [0, 690], [2, 600], [0, 520], [-4, 460], [0, 400], [2, 320], [0, 230], [-2, 150], [8, 92], [36, 58], [80, 40], [124, 25], [156, 14]] },
    { key: 's1-line', points: [[-90, 896], [-88, 840], [-78, 770], [-66, 690], [-58, 600], [-54, 520], [-52, 450], [-58, 380], [-60, 300], [-52, 210], [-42, 130], [-38, 80], [-28, 44], [6, 20], [60, 11], [116, 7]] },
  ],
};

export const placesFootTop = {
  courses: [
    { key: 'l4-line', points: [[42, -34], [40, -6], [38, 22], [39, 52], [36, 84], [32, 116], [27, 148], [24, 178], [27, 206], [29, 226]] },
    { key: 'l5-line', points: [[76, -34], [72, -4], [66, 28], [61, 60], [56, 96], [51, 132], [46, 170], [42, 204], [40, 232]] },
    { key: 's1-line', points: [[90, 4], [94, 24], [93, 48], [91, 72], [93, 98], [96, 124], [100, 150], [102, 176], [103, 200]] },
  ],
};

export const placesSole = {
  courses: [{ key: 's1-line', points: [[70, 12], [82, 28], [89, 58], [91, 92], [96, 126], [102, 156], [104, 182], [105, 206]] }],
};
