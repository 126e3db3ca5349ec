/* The views of the figure: which data and which mapping make each one. */
import { simplify } from './lib/polygon.mjs';
import { buildView, coarseTiles, leftHalf, toFront, toBack, toLeftSide, toRightSide } from './lib/view.mjs';
import { skinFront, skinBack } from './data/body/silhouette.mjs';
import { headNeckFront } from './data/front/head-neck.mjs';
import { shoulderChestFront } from './data/front/shoulder-chest.mjs';
import { abdomenFront } from './data/front/abdomen.mjs';
import { hipThighFront } from './data/front/hip-thigh.mjs';
import { legFootFront } from './data/front/leg-foot.mjs';
import { armFront } from './data/front/arm.mjs';
import { landmarksFront } from './data/front/landmarks.mjs';
import { detailsFront } from './data/front/details.mjs';
import { coarseStepsFront, coarseRestFront } from './data/front/coarse.mjs';
import { headNeckBack } from './data/back/head-neck.mjs';
import { shoulderBack } from './data/back/shoulder.mjs';
import { trunkBack } from './data/back/trunk.mjs';
import { hipThighBack } from './data/back/hip-thigh.mjs';
import { legBack } from './data/back/leg.mjs';
import { armBack } from './data/back/arm.mjs';
import { landmarksBack } from './data/back/landmarks.mjs';
import { detailsBack } from './data/back/details.mjs';
import { coarseStepsBack, coarseRestBack } from './data/back/coarse.mjs';
import { bodySide, armSide } from './data/side/silhouette.mjs';
import { headNeckSide } from './data/side/head-neck.mjs';
import { trunkSide } from './data/side/trunk.mjs';
import { legSide } from './data/side/leg.mjs';
import { armSideMuscles } from './data/side/arm.mjs';
import { landmarksSide, detailsSide } from './data/side/details.mjs';
import { coarseStepsSide, coarseRestSide } from './data/side/coarse.mjs';
import { soleFrame, soleSkin, soleRegions, soleLandmarks, soleDetails } from './data/detail/sole.mjs';
import { palmFrame, palmSkin, palmRegions, palmLandmarks, palmDetails } from './data/detail/palm.mjs';

const front = () => buildView({
  name: 'front', map: toFront, skins: [skinFront], landmarks: landmarksFront, details: detailsFront,
  coarse: ([skin]) => coarseTiles({ body: leftHalf(skin) }, coarseStepsFront, coarseRestFront),
  regions: [...armFront, ...abdomenFront, ...shoulderChestFront, ...headNeckFront, ...legFootFront, ...hipThighFront],
});

const back = () => buildView({
  name: 'back', map: toBack, skins: [skinBack], landmarks: landmarksBack, details: detailsBack,
  coarse: ([skin]) => coarseTiles({ body: leftHalf(skin) }, coarseStepsBack, coarseRestBack),
  regions: [...armBack, ...shoulderBack, ...trunkBack, ...headNeckBack, ...legBack, ...hipThighBack],
});

const side = (name, only, map) => buildView({
  name, only, map, minX: -Infinity, skins: [bodySide, armSide], landmarks: landmarksSide, details: detailsSide,
  coarse: ([body, arm]) => coarseTiles({ body, arm }, coarseStepsSide, coarseRestSide),
  regions: [...trunkSide, ...headNeckSide, ...legSide, ...armSideMuscles],
});

/** Both hands or feet, each its own skin outline and one coarse region. */
const detail = (name, { viewBox, map }, skin, coarseKey, rest) => buildView({
  name, viewBox, map, skins: [skin, skin.map(([x, y, c]) => [-x, y, c])],
  coarse: ([polygon]) => [{ key: coarseKey, polygons: [simplify(polygon)] }], ...rest,
});

export const views = () => [
  front(), back(), side('left-side', 'left', toLeftSide), side('right-side', 'right', toRightSide),
  detail('sole', soleFrame, soleSkin, 'ankle-foot-sole', { regions: soleRegions, landmarks: soleLandmarks, details: soleDetails }),
  detail('palm', palmFrame, palmSkin, 'wrist-hand-palm', { regions: palmRegions, landmarks: palmLandmarks, details: palmDetails }),
];
