/* SPDX-License-Identifier: Apache-2.0 */

/**
 * The words for everything but places: `meaning | word; word; …`. The heading of a table says which field of a mark it
 * fills. As with places, a word stands once in all tables.
 */

export const SIDES = `
LEFT | l; left; lt; lft; left side; left hand side; lhs; left sided
RIGHT | r; right; rt; rgt; right side; right hand side; rhs; right sided
BOTH | b; bl; b/l; both; both sides; bilat; bilateral; bilaterally; l/r; r/l; l r; r l; left right; right left; l and r; r and l; left and right; right and left; each side; either side
MIDLINE | midline; central; centre; center; centrally; in the middle
SAME | same side; ipsilateral; ipsi
OPPOSITE | opposite; opposite side; other side; contralateral; contra
`;

export const KINDS = `
AVOID | avoid; avoiding; stay off; keep off; keep away from; stay away from; do not touch; don't touch; no touch; do not massage; don't massage; no massage; do not treat; don't treat; off limits; contraindicated; leave alone
REPORTED | reported; reports; reporting; rep; client says; client said; client reports; client reported; client feels; client complains of; says; c/o; complains of; complaining of; complaint; complaint of; subjective
FOUND | found; find; finding; palpated; palpation; on palpation; i found; felt; observed; objective
TREATED | treated; treat; treatment; treating; tx; rx; worked; worked on; work; massaged; massage; released; release
`;

export const TYPES = `
PAIN | pain; painful; pains; sore; soreness; hurt; hurts; hurting; ouch
TENSION | tension; tense; tightness; hypertonic; hypertonicity; hypertonus; ht; taut; taut band; muscle tension
TRIGGER_POINT | trigger point; tp; tps; trp; trps; mtrp; trig pt; trigger; triggers; triggerpoint; myofascial trigger point; knot; knots; knotted
TENDERNESS | tender; tenderness; ttp; tender to touch; tender to palpation; tender point; tender spot; tender on palpation
SPASM | spasm; spasms; in spasm; spasming; muscle spasm; cramp; cramps; cramping
ADHESION_FEEL | adhesion; adhesions; adhesion feel; adhered; stuck; stuck down; fascial restriction; fascial restrictions; restricted fascia
SWELLING | swelling; swollen; oedema; edema; puffy; puffiness
NUMBNESS | numb; numbness; loss of feeling; loss of sensation; no feeling
TINGLING | tingling; tingle; tingles; tingly; pins and needles; p&n; paraesthesia; paresthesia
WEAKNESS | weak; weakness
BRUISE | bruise; bruises; bruised; bruising; haematoma; hematoma; ecchymosis
SCAR | scar; scars; scarring; scarred; scar tissue
SKIN | skin; skin change; skin changes; rash; rashes; eczema; psoriasis; redness; broken skin; blister; wound; open wound
LUMP | lump; lumps; lumpy; bump; mass
HEAT | heat; hot; warm; warmth
`;

export const QUALITIES = `
ACHING | ache; aches; aching; achy; achey; dull; dull ache
SHARP | sharp
BURNING | burning; burn; burns
SHOOTING | shooting; shoots; electric; lancinating
STABBING | stabbing; stab; stabs; knife like
THROBBING | throbbing; throb; throbs; pulsing; pulsating
STIFF | stiff; stiffness
PULLING | pulling; pull; pulls; drawing
HEAVY | heavy; heaviness
`;

/** Qualities that are words for pain, so that a mark with one of them and no type is about pain. */
export const PAIN_QUALITIES: ReadonlySet<string> = new Set([
  'ACHING',
  'SHARP',
  'BURNING',
  'SHOOTING',
  'STABBING',
  'THROBBING',
]);

export const TIMINGS = `
CONSTANT | constant; constantly; always; all the time; continuous; continuously
INTERMITTENT | intermittent; intermittently; sometimes; comes and goes; on and off; off and on; occasional; occasionally; now and then
ON_MOVEMENT | on movement; with movement; movement; moving; when moving; on moving; on motion; with motion
AT_REST | at rest; rest; resting; when resting; on resting
NIGHT | at night; night; nights; nightly; nocturnal; in the night; night time; nighttime
`;

export const LAYERS = `
SUPERFICIAL | superficial; sup; superf; surface; superficially
INTERMEDIATE | intermediate; mid depth; mid layer; intermed; middle layer
DEEP | deep; deeply; dp
`;

export const PHASES = `
PRE | before; pre; before treatment; pre treatment; pre tx; beforehand
POST | after; post; after treatment; post treatment; post tx; afterwards
FOLLOW_UP | follow up; followup; f/u; fu; at follow up
`;

export const RESPONSES = `
BETTER | better; improved; improving; eased; easier; feels better; looser
SAME | same; unchanged; no change; as before; no different
WORSE | worse; worsened; feels worse; aggravated; flared
NOT_TESTED | not tested; untested; nt
`;

/** Words that say nothing about a field by themselves, but what the words around them mean. */
export const HELPERS = `
refers | refers; refer; refers to; refer to; ref; ref to; refs; refs to; referring; referring to; referral; referral to; referred; referred to; refers into; refers down; radiates; radiates to; radiate; radiates into; radiates down; radiating; radiating to; radiating into; radiating down; radiation; radiation to; rad; rad to; spreads; spreads to; spreading; spreading to; travels; travels to; travels down; goes to; goes into; goes down; going to; ->
toward | to; into; down; down to; down into; towards; toward
familiar | familiar; familiar pain; known pain; usual pain; reproduces; reproduces pain; reproduces familiar pain; reproduces familiar; reproduces symptoms; reproduces their pain; recognised; recognized; recognises; recognizes; client's pain; their pain; my pain
minutes | min; mins; minute; minutes
intensity | intensity; vas; nrs; nprs; severity; level; score; rated; rating; rates
tone | tone; tonus; t; grade; tone grade; muscle tone; graded
tensionGrade | tension grade; tension tone; grade of tension
pressure | pressure; p; press; prs
outOf | out of; of
whole | all; whole; entire; all of; entire group; complete; each
mid | mid; middle
tight | tight
negation | no; not; without; denies; denied; deny; nil; never; negative; neg; none; absent; free; pain free; isn't; no longer; non
note | note; notes; nb; remark; comment; quote
vague | mild; mildly; slight; slightly; light; moderate; moderately; mod; severe; severely; bad; badly; strong; strongly; intense; extreme; extremely; very; unbearable; worst; some; bit; a bit; a little; quite
measure | week; weeks; wk; wks; day; days; month; months; year; years; yr; yrs; hour; hours; hr; hrs; time; times; reps; sets; cm; mm; kg; deg; degrees; sec; secs; second; seconds; percent; session; sessions
filler | a; an; the; m; in; on; at; is; was; are; were; with; w; my; his; her; their; it; its; has; have; had; feels; feel; feeling; there; from; for; over; along; area; region; zone; muscle; muscles; side; sided; this; that; still; also; please; mark; marks; musculus; musculi; client; pt; patient; presents; shows; be; been; then; as well; as; well; too; group; very much; when
`;

/** Number words, because dictation writes them. */
export const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Words of the body and of the day that lie a letter or two beside a word of these tables and mean something else. They
 * are never read as a misspelling.
 */
export const NOT_MISSPELT: ReadonlySet<string> = new Set(
  (
    'heart heard hear brain breast breath breathe liver lung lungs kidney kidneys bladder bowel bone bones nerve ' +
    'nerves disc discs joint joints vein veins artery tooth teeth tongue nose eyes ears mouth ankles relax relaxed ' +
    'water chair might night right light slight fight sight weight height hips lips legs lace race place point points ' +
    'sharpen start stay stop score store shore snore stiffer weaker tended tended gender render sender pair rain gain ' +
    'main paint paid plain part path pale pants coast boast roast beast least cold colder soft softer hard harder ' +
    'normal normally good fine great clear tired sleep sleeping slept stress stressed sitting standing walking ' +
    'running driving lifting bending twisting turning working sports tennis golf football pregnant pregnancy diabetes ' +
    'cancer stroke fever surgery operation fracture broken sprain strain strained injury accident fall fell muscle ' +
    'muscles tissue tissues fascia tendon ligament nodule cyst mole numb number numbers here there where after later ' +
    'laterally medially above below under near around behind beside between inside outside upper lower front other ' +
    'threat last lasting message messages quiet form forms string worker scanning scraping selling spelling crashing ' +
    'smashing browsing trees compliant interest resp throwing throws acting observer'
  ).split(' '),
);
