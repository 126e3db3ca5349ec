/* SPDX-License-Identifier: Apache-2.0 */

/**
 * What places on the body are called when a hands-on therapist writes fast. One line for each place:
 *
 *     key | views, the first is where a mark is placed | abbreviations | other names
 *
 * Names are parted by semicolons. The key itself, with spaces for its hyphens, is always a name. Views: F front,
 * B back, S side, and the details `sole` and `palm`; a test holds them equal to `regions.csv`. Latin and English names
 * are there as facts of anatomy; abbreviations are those of treatment notes in English. A name stands once in all the
 * tables of this folder (a test, too); capital letters, full stops, and the words "of", "the", "m." and "mm." do not
 * count.
 */

/** Structures. `M` after the views: on the midline, without a left and right. */
export const STRUCTURES = `
frontalis | F | | forehead muscle; venter frontalis m. occipitofrontalis
occipitalis | B | | muscle at the back of the scalp; venter occipitalis m. occipitofrontalis
temporalis | F S | | temple muscle; temple; temporal muscle
masseter | F S | | chewing muscle; jaw muscle
lateral-pterygoid | S | lat pterygoid | deep jaw muscle, outer; outer pterygoid; m. pterygoideus lateralis
medial-pterygoid | S | med pterygoid | deep jaw muscle, inner; inner pterygoid; m. pterygoideus medialis
suprahyoids | F S | | suprahyoid group; muscles under the chin; mm. suprahyoidei; digastric; mylohyoid; geniohyoid; stylohyoid
sternocleidomastoid | F S | scm; sternomastoid | muscle at the front and side of the neck; m. sternocleidomastoideus
scalenes | F S | scal | muscles at the side of the neck; mm. scaleni; scalene muscles; anterior scalene; middle scalene; posterior scalene
deep-neck-flexors | F | dnf; dnfs | deep muscles at the front of the neck; mm. longus colli et capitis; longus colli; longus capitis
splenius-capitis | B S | spl cap | upper muscle at the back of the neck
splenius-cervicis | B | spl cerv | lower muscle at the back of the neck; m. splenius colli
semispinalis-capitis | B | semispinalis | long muscle at the back of the neck
suboccipitals | B | subocc; suboccs; sub occ | small muscles under the back of the skull; mm. suboccipitales; base of skull; skull base; sub occipitals
levator-scapulae | B S | lev scap; levator; lev | muscle from neck to shoulder blade; levator scapula
trapezius-upper | F B S | ut; uft; up trap; upper trap; upper traps | trapezius, upper; upper trapezius; muscle between neck and shoulder; m. trapezius, pars descendens; descending trapezius; upper fibres of trapezius
trapezius-middle | B | mt; mid trap; mid traps; middle trap; middle traps | trapezius, middle; middle trapezius; mid trapezius; muscle between spine and shoulder blade; m. trapezius, pars transversa; transverse trapezius
trapezius-lower | B | low trap; low traps; lower trap; lower traps | trapezius, lower; lower trapezius; muscle below and beside the shoulder blade; m. trapezius, pars ascendens; ascending trapezius
rhomboids | B | rhom; rhoms | muscles between the shoulder blades; between the shoulder blades; rhomboid major; rhomboid minor; mm. rhomboidei major et minor
latissimus-dorsi | B S | lats; lat dorsi; ld | broad back muscle; latissimus
serratus-posterior-superior | B | sps; serr post sup | upper rib muscle at the back
serratus-posterior-inferior | B | spi; serr post inf | lower rib muscle at the back
erector-spinae | B | es; ess; erectors; paraspinals | long muscles beside the spine; paraspinal muscles; spinal erectors; back extensors
iliocostalis-thoracis | B | iliocost thor | outer long muscle of the mid back
iliocostalis-lumborum | B | iliocost lumb | outer long muscle of the low back
longissimus-thoracis | B | longissimus | middle long muscle beside the spine
spinalis-thoracis | B | spinalis | inner long muscle beside the spine
multifidus | B | multif | deep muscles along the spine; mm. multifidi; lumbar multifidus
rotatores | B | rotat | small turning muscles along the spine; small rotators
quadratus-lumborum | B S | ql; quad lumb; quad lumborum | deep muscle of the low back, between ribs and pelvis
thoracolumbar-fascia | B | tlf; tl fascia; lumbar fascia | connective tissue of the low back; fascia thoracolumbalis
sacral-region | B | sij; si joint; si; sacroiliac; sacrum | sacrum and sacroiliac area; sacroiliac joint; si region; base of the spine and its joint with the pelvis; base of the spine; regio sacralis; sacral area
deltoid-anterior | F S | ant delt; front delt | deltoid, front; front deltoid; anterior deltoid; front of the shoulder muscle; m. deltoideus, pars clavicularis
deltoid-middle | F B S | mid delt; med delt; side delt; lat delt | deltoid, side; side deltoid; middle deltoid; mid deltoid; lateral deltoid; side of the shoulder muscle; m. deltoideus, pars acromialis
deltoid-posterior | B S | post delt; rear delt; back delt | deltoid, back; back deltoid; posterior deltoid; rear deltoid; back of the shoulder muscle; m. deltoideus, pars spinalis scapulae
supraspinatus | B | supra; ssp; supraspin | muscle above the shoulder blade ridge
infraspinatus | B | infra; isp; infraspin | muscle on the shoulder blade
teres-minor | B | t min; tmin; t minor | small muscle from shoulder blade to arm
teres-major | B S | t maj; tmaj; t major | large muscle from shoulder blade to arm
subscapularis | F S | subscap; ssc | muscle under the shoulder blade
pectoralis-major-clavicular | F | upper pec; upper pecs; pec maj clav | pectoralis major, upper; upper pectoralis major; upper chest muscle; m. pectoralis major, caput claviculare
pectoralis-major-sternal | F S | lower pec; lower pecs; pec maj stern | pectoralis major, lower; lower pectoralis major; chest muscle; m. pectoralis major, caput sternocostale
pectoralis-minor | F | pec min; pec minor; pmin | small chest muscle
subclavius | F | subclav | muscle under the collarbone
serratus-anterior | F S | sa; serr ant; serratus ant | muscle at the side of the ribs
intercostals | F B S | ics; intercost | muscles between the ribs; between the ribs; ribs; intercostal muscles; mm. intercostales externi et interni
diaphragm | F M | dia; diaphr | breathing muscle at the edge of the ribs; diaphragma; costal margin; breathing muscle
rectus-abdominis | F | rectus abd; six pack | front stomach muscle
external-oblique | F S | eo; ext oblique; ext obl | side stomach muscle; m. obliquus externus abdominis
internal-oblique | F S | io; int oblique; int obl | inner side stomach muscle; m. obliquus internus abdominis
transversus-abdominis | F S | tva; tra; transverse abs; trans abs | deep stomach muscle; transverse abdominis; transversus
psoas-major | F | psoas | deep hip flexor beside the spine
iliacus | F | | deep hip flexor inside the pelvis
iliopsoas | F | ilps; hip flexors | hip flexor
tensor-fasciae-latae | F S | tfl | muscle at the front and side of the hip; tensor fascia latae; tensor fascia lata
iliotibial-tract | S | itb; it band; itt | band along the outer thigh; iliotibial band; tractus iliotibialis
gluteus-maximus | B S | glute max; glut max; gmax; g max; glmax | large buttock muscle; glutes max; gluteal max
gluteus-medius | B S | glute med; glut med; gmed; g med; glmed | middle buttock muscle; glutes med; gluteal med
gluteus-minimus | B S | glute min; glut min; gmin; g min; glmin | small buttock muscle; glutes min; gluteal min
piriformis | B | piri; pir; piris | deep buttock muscle
deep-hip-rotators | B | hip rotators; lateral rotators; dhr | deep turning muscles of the hip; deep rotators; mm. obturatorius internus, gemellus superior et inferior; obturator internus; gemelli
quadratus-femoris | B | qf; quad fem | lowest deep buttock muscle
sartorius | F | sart | long strap muscle across the thigh; tailor muscle
rectus-femoris | F | rf; rec fem; rect fem; rectus fem | front thigh muscle, middle
vastus-lateralis | F S | vl; vast lat; vastus lat | front thigh muscle, outer; outer quad
vastus-medialis | F | vm; vmo; vast med; vastus med | front thigh muscle, inner; inner quad; teardrop
vastus-intermedius | F | vast int; vastus int | front thigh muscle, deep
pectineus | F | pect | groin muscle
adductor-longus | F | add long; add longus | inner thigh muscle, upper
adductor-brevis | F | add brev; add brevis | inner thigh muscle, short
adductor-magnus | F B | add mag; add magnus | inner thigh muscle, large
gracilis | F B | grac | slim muscle along the inner thigh
biceps-femoris | B S | bf; bi fem; biceps fem; lateral hams; outer hams | hamstrings: biceps femoris; outer hamstring; lateral hamstring
semitendinosus | B | semiten; semitend | hamstrings: semitendinosus; inner hamstring, outer layer
semimembranosus | B | semimem; semimemb | hamstrings: semimembranosus; inner hamstring, deeper layer
popliteus | B | poplit | small muscle behind the knee
gastrocnemius-medial | B S | med gastroc; medial gastroc; inner gastroc | gastrocnemius, inner head; inner gastrocnemius; medial gastrocnemius; inner calf muscle; inner calf; m. gastrocnemius, caput mediale
gastrocnemius-lateral | B S | lat gastroc; lateral gastroc; outer gastroc | gastrocnemius, outer head; outer gastrocnemius; lateral gastrocnemius; outer calf muscle; outer calf; m. gastrocnemius, caput laterale
soleus | B S | sol | deep calf muscle
tibialis-posterior | B | tib post; post tib | deep muscle behind the shin; posterior tibialis
long-toe-flexors | B | fdl; fhl; toe flexors | deep calf muscles that bend the toes; mm. flexor digitorum longus, flexor hallucis longus; flexor digitorum longus; flexor hallucis longus
tibialis-anterior | F S | tib ant; ant tib; ta | shin muscle; anterior tibialis
long-toe-extensors | F S | edl; ehl; toe extensors | shin muscles that lift the toes; mm. extensor digitorum longus, extensor hallucis longus; extensor digitorum longus; extensor hallucis longus
fibularis | S | fib; peroneals; peroneus; fibulars | fibularis longus and brevis; fibularis (peroneus) longus and brevis; muscles at the outer side of the lower leg; mm. fibularis longus et brevis; fibularis longus; fibularis brevis; peroneus longus; peroneus brevis
calcaneal-tendon | B S | achilles; ach | Achilles tendon; tendo calcaneus; heel cord
plantar-aponeurosis | sole | plantar fasc | plantar fascia; sole of the foot; aponeurosis plantaris
plantar-intrinsics | sole | fdb; sole muscles | small muscles of the sole; mm. plantares (flexor digitorum brevis, abductor hallucis, quadratus plantae); mm. plantares; flexor digitorum brevis; abductor hallucis; quadratus plantae
dorsal-foot | F | edb; dorsum of foot | top of the foot; m. extensor digitorum brevis
biceps-brachii | F | biceps; bi brachii | front upper arm muscle
brachialis | F S | brach | deep front upper arm muscle
coracobrachialis | F | coraco | inner upper arm muscle
triceps-brachii | B S | triceps; tri; tris | back upper arm muscle
anconeus | B | anc | small elbow muscle
brachioradialis | F S | br; brachiorad | forearm muscle on the thumb side
wrist-extensors | B | ecrl; ecrb; ecu; forearm extensors | wrist and finger extensors; muscles at the back of the forearm; finger extensors; mm. extensores carpi et digitorum
supinator | F B | supin | muscle that turns the palm up
pronator-teres | F | pron teres | muscle that turns the palm down
wrist-flexors | F | fcr; fcu; forearm flexors | muscles at the front of the forearm; palmaris longus; mm. flexores carpi, palmaris longus
finger-flexors | F | fds; fdp | forearm muscles that bend the fingers; mm. flexores digitorum superficialis et profundus
pronator-quadratus | F | pq; pron quad | small muscle above the wrist
thenar | palm | thumb pad | thenar group; eminentia thenaris; thenar eminence
hypothenar | palm | pinky pad | little-finger pad; hypothenar group; eminentia hypothenaris; hypothenar eminence
hand-interossei | palm | interossei; lumbricals | hand interossei and lumbricals; small muscles of the hand; mm. interossei dorsales et lumbricales manus
`;

/** Coarse areas. `M` after the views: may lie on the midline, too. A second line gives other names another view. */
export const AREAS = `
head-front | F S M | forehead; face | face and forehead; cheek
head-back | B S M | occiput | back of head
neck-front | F S M | throat | front of neck; anterior neck
neck-back | B S M | c spine; cervical; nape | back of neck; posterior neck; cervical spine
shoulder-front | F S | ant shoulder; front shoulder | front of shoulder; anterior shoulder
shoulder-back | B S | post shoulder; rear shoulder | back of shoulder; posterior shoulder
chest | F S M | sternum; breastbone |
upper-back | B S M | upper thoracic |
middle-back | B S M | mid back; midback; thoracic; thoracic spine; t spine | middle of back
lower-back | B S M | lb; low back; lowback; lumbar; lumbar spine; l spine; lumbo | small of the back
abdomen | F S M | belly; stomach; tummy; abd |
upper-arm-front | F S | front arm | upper arm, front; front of upper arm
upper-arm-back | B S | back arm | upper arm, back; back of upper arm
elbow-front | F S | cubital fossa | elbow, front; front of elbow; inside of elbow; elbow crease
elbow-back | B S | olecranon | elbow, back; back of elbow
forearm-front | F S | inner forearm | forearm, front; front of forearm
forearm-back | B S | outer forearm | forearm, back; back of forearm
wrist-hand-palm | palm F | palm | wrist and palm; palm of hand
wrist-hand-palm | F palm | front wrist | front of wrist; inside of wrist
wrist-hand-back | B S | back wrist | wrist and back of hand; back of hand; back of wrist
hip-front | F S | groin; inguinal | front of hip and groin; front of hip; front hip
hip-side-back | B S | lateral hip; outer hip; side hip; greater trochanter; trochanter | hip, side and back; side and back of hip; side of hip; back of hip
buttock | B S | glute; glutes; gluteal; gluteals; gluts; butt; bum; bottom | buttocks
thigh-front | F S | ant thigh; front thigh; anterior thigh | thigh, front; front of thigh
thigh-back | B S | post thigh; back thigh; posterior thigh | thigh, back; back of thigh
knee-front | F S | patella; kneecap; knee cap; ant knee | knee, front; front of knee; front knee; anterior knee
knee-back | B S | popliteal fossa; post knee | knee, back; back of knee; back knee; posterior knee; hollow of knee
leg-front | F S | shin; shins | lower leg, front; front of lower leg
leg-back | B S | calf; calves | back of lower leg; lower leg, back
ankle-foot-top | F S | dorsal ankle; front ankle | ankle and top of foot; front of ankle
ankle-foot-sole | B sole S | heel; back ankle; calcaneus | ankle back and sole; back of ankle and sole; back of ankle
ankle-foot-sole | sole B S | sole; arch; bottom of foot; ball of foot | arch of foot; underside of foot
`;

/** Named points and lines of the figure, with what they are in place of views. */
export const LANDMARKS = `
bl-23 | point | bl23; ub23; ub 23; b23; bladder 23; shenshu
bl-28 | point | bl28; ub28; ub 28; b28; bladder 28; pangguangshu
gluteal-fold-point | point | bl36; bl 36; ub36; ub 36; b36; bladder 36; chengfu
sciatic-course | line | sciatic; sciatica; sciatic nerve; sciatic line; sciatic pain
l4-line | line | l4 dermatome; l4 root
l5-line | line | l5 dermatome; l5 root
s1-line | line | s1 dermatome; s1 root
`;

/**
 * Words for several places at once: `names | usual | members`. Usual is what the word alone means: one place, `all` of
 * the members, or `ask`, where no reading is safe enough to be taken without asking. "All" or "whole" before the word
 * always means every member; something to avoid is never narrower than its word.
 */
export const GROUPS = `
traps; trapezius; trapezius muscle | ask | trapezius-upper trapezius-middle trapezius-lower
delts; deltoids; deltoid muscle | ask | deltoid-anterior deltoid-middle deltoid-posterior
pecs; pectorals; pectoralis | ask | pectoralis-major-clavicular pectoralis-major-sternal pectoralis-minor
pec major; pec maj; pectoralis major | ask | pectoralis-major-clavicular pectoralis-major-sternal
rotator cuff; rc; rot cuff; cuff | all | supraspinatus infraspinatus teres-minor subscapularis
quads; quadriceps; quadriceps femoris | thigh-front | rectus-femoris vastus-lateralis vastus-medialis vastus-intermedius
vasti; vastus; vastus muscles | ask | vastus-lateralis vastus-medialis vastus-intermedius
hams; hamstrings; hammies; hamstring muscles | thigh-back | biceps-femoris semitendinosus semimembranosus
medial hamstrings; medial hams; inner hamstrings; inner hams | all | semitendinosus semimembranosus
adductors; inner thigh; adds; groin muscles | ask | adductor-longus adductor-brevis adductor-magnus gracilis pectineus
hip flexor group; hip flexor muscles | all | iliopsoas rectus-femoris
glute muscles; gluteus; gm | ask | gluteus-maximus gluteus-medius gluteus-minimus
gastroc; gastrocs; gastrocnemius; gastrocnemii | ask | gastrocnemius-medial gastrocnemius-lateral
tib; tibialis | ask | tibialis-anterior tibialis-posterior
abs; abdominals; abdominal muscles; core | abdomen | rectus-abdominis external-oblique internal-oblique transversus-abdominis
obliques; oblique muscles | ask | external-oblique internal-oblique
splenius | ask | splenius-capitis splenius-cervicis
serratus | ask | serratus-anterior serratus-posterior-superior serratus-posterior-inferior
serratus posterior; serr post | ask | serratus-posterior-superior serratus-posterior-inferior
pterygoids | ask | lateral-pterygoid medial-pterygoid
iliocostalis; iliocost | ask | iliocostalis-thoracis iliocostalis-lumborum
teres | ask | teres-minor teres-major
jaw; tmj; tmd; jaw joint | ask | masseter temporalis lateral-pterygoid medial-pterygoid head-front
shoulder blade; scapula; scap | ask | infraspinatus supraspinatus subscapularis shoulder-back
back; spine | ask | upper-back middle-back lower-back
neck | neck-back | neck-front neck-back
head; scalp | ask | head-front head-back
shoulder; shldr; sh; shoulder joint | ask | shoulder-front shoulder-back
arm; upper arm | ask | upper-arm-front upper-arm-back
elbow; elbow joint | ask | elbow-front elbow-back
forearm; lower arm | ask | forearm-front forearm-back
hand; wrist; fingers; thumb | ask | wrist-hand-palm wrist-hand-back
hip; hip joint | ask | hip-front hip-side-back
thigh; upper leg | ask | thigh-front thigh-back
knee; knee joint | knee-front | knee-front knee-back
leg; lower leg | ask | leg-front leg-back
foot; feet; ankle; toes | ask | ankle-foot-top ankle-foot-sole
`;
