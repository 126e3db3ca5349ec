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
import { posed } from './data/side/pose.mjs';
import { placesFront, placesBack, placesSide, placesFootTop, placesSole } from './data/places.mjs';
import { builds } from './data/build/builds.mjs';
import { soleFrame, soleSkin, soleRegions, soleLandmarks, soleDetails } from './data/detail/sole.mjs';
import { footTopFrame, footTopSkin, footTopRegions, footTopLandmarks, footTopDetails } from './data/detail/foot-top.mjs';
import { handBackFrame, handBackSkin, handBackRegions, handBackLandmarks, handBackDetails } from './data/detail/hand-back.mjs';
import { palmFrame, palmSkin, palmRegions, palmLandmarks, palmDetails } from './data/detail/palm.mjs';

const front = (build) => buildView({
  name: 'front', map: toFront, warp: () => build.standing, skins: [{ points: skinFront }],
  landmarks: landmarksFront, details: [...detailsFront, ...build.detailsFront], ...placesFront,
  coarse: ([skin]) => coarseTiles({ body: leftHalf(skin) }, coarseStepsFront, coarseRestFront),
  regions: [...armFront, ...abdomenFront, ...shoulderChestFront, ...headNeckFront, ...legFootFront, ...hipThighFront],
});

const back = (build) => buildView({
  name: 'back', map: toBack, warp: () => build.standing, skins: [{ points: skinBack }],
  landmarks: landmarksBack, details: detailsBack, ...placesBack,
  coarse: ([skin]) => coarseTiles({ body: leftHalf(skin) }, coarseStepsBack, coarseRestBack),
  regions: [...armBack, ...shoulderBack, ...trunkBack, ...headNeckBack, ...legBack, ...hipThighBack],
});

/** The centre line of the near arm and hand. */
const armAxis = [1338, 1200, 1080, 1040, 1000, 900, 812, 720, 640].map((z) => posed([-2, z]));
const ARM_BONES = new Set(['humerus', 'radius', 'ulna', 'elbow', 'wrist', 'knuckle']);
const onArm = (entries) => entries.map((e) => ({ ...e, part: 'arm' }));

const side = (name, only, map) => (build) => buildView({
  name, only, map, warp: build.profiled(armAxis), minX: -Infinity,
  skins: [{ part: 'body', points: bodySide }, { part: 'arm', points: armSide }],
  landmarks: landmarksSide.map((l) => (ARM_BONES.has(l.key) ? { ...l, part: 'arm' } : l)),
  details: [...detailsSide.map((d) => (isOnArm(d) ? { ...d, part: 'arm' } : d)), ...build.detailsSide], ...placesSide,
  coarse: ([body, arm]) => coarseTiles({ body, arm }, coarseStepsSide, coarseRestSide),
  regions: [...trunkSide, ...headNeckSide, ...legSide, ...onArm(armSideMuscles)],
});

/** Lines of the hand, which reaches forward of the thigh. */
const isOnArm = ({ points }) => points.every(([d, z]) => d > 110 && z > 600 && z < 1000);

/** Both hands or feet, each its own skin outline and one coarse region. */
const detail = (name, part, { viewBox, map }, skin, coarseKey, rest) => (build) => buildView({
  name, viewBox, map, warp: () => build[part], skins: [{ points: skin }, { points: skin.map(([x, y, c]) => [-x, y, c]) }],
  coarse: ([polygon]) => [{ key: coarseKey, pieces: [{ polygon: simplify(polygon) }] }], ...rest,
});

const drawings = [
  front, back, side('left-side', 'left', toLeftSide), side('right-side', 'right', toRightSide),
  detail('sole', 'foot', soleFrame, soleSkin, 'ankle-foot-sole', { regions: soleRegions, landmarks: soleLandmarks, details: soleDetails, ...placesSole }),
  detail('palm', 'hand', palmFrame, palmSkin, 'wrist-hand-palm', { regions: palmRegions, landmarks: palmLandmarks, details: palmDetails }),
  detail('hand-back', 'hand', handBackFrame, handBackSkin, 'wrist-hand-back', { regions: handBackRegions, landmarks: handBackLandmarks, details: handBackDetails }),
  detail('foot-top', 'foot', footTopFrame, footTopSkin, 'ankle-foot-top', { regions: footTopRegions, landmarks: footTopLandmarks, details: footTopDetails, ...placesFootTop }),
];

/** Every view of every build: { build, name, … }. */
export const views = () => builds.flatMap((build) => drawings.map((draw) => ({ ...draw(build), build: build.name })));
