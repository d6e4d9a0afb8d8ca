import type { LanguageWords } from '../language-words';

/** English. */
export const words: LanguageWords = {
  lang: 'en',
  script: 'spaced',
  common: "the|and|of|at|is|are|for|with|our|you|on|we|to|this|it's|join|your",
  months:
    'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
      ' ',
    ),
  weekdays:
    'mon(?:day)?s? tue(?:s|sday)?s? wed(?:s|nesday)?s? thu(?:rs?|rsday)?s? fri(?:day)?s? sat(?:urday)?s? sun(?:day)?s?'.split(
      ' ',
    ),
  days: [
    ['the day after tomorrow|day after tomorrow|overmorrow', 2],
    ['tomorrow|tmrw|tmw|tomoz|2moro|tmr', 1],
    ['today|later today|this (?:afternoon|morning|lunchtime)', 0],
    ['yesterday|last night', -1],
  ],
  tonight: "tonight|tonite|2nite|this evening|tonight's",
  weekAfter: 'a week (?:on|this)|next',
  lastWeek: 'last|past|previous',
  every: 'every|each',
  and: 'and|&|\\+|n',
  to: 'to|through|thru|until|til',
  of: 'of',
  theDay: '(?:on )?the (?<d>\\d{1,2})(?:st|nd|rd|th)(?!\\p{L})',
  ordinal: 'st|nd|rd|th',
  numeric: 'region',
  dotted: 'times',
  morning: "farmers'? ?market|allotment|bird walk|morning|breakfast|brunch|sunrise|dawn|parkrun|am",
  evening:
    'night|evening|tonight|gig|band|bands|concert|dj|party|pub quiz|quiz|open mic|comedy|stand-?up|doors|drinks|pints|film|screening|cinema|vigil|live music|ceilidh|dance|karaoke|improv|support|supper|show|poetry|slam|reading|mixer|meetup|jazz',
  at: 'at|@|from|around|about|starts?|starting|starts at|starting at|kicks? off(?: at)?|kick-?off(?: at)?|begins?(?: at)?|doors(?: open)?(?: at)?|show(?: at)?|music(?: from| at)?|c\\.|circa|time:?|meet(?: at)?',
  oClock: "o'?clock|ish|sharp|til+ (?:late|close)|onwards?|start",
  noon: 'noon|midday',
  midnight: 'midnight',
  hours: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  halfPast: 'half past|half',
  doors: 'doors?(?: open(?:s|ing)?)?|open|entry|arrivals?|gates?|registration|check-?in|coffee|meet',
  show: 'shows?|show ?time|music|start(?:s|ing)?|kick-?off|kicks off|begins?|bands?|on stage|onstage|curtain|talks?|film|performance|first (?:band|act|half)|ceremony|game|concert|program(?:me)?|puck drop|first pitch|tip-?off|service|gig|quiz|screening',
  until: "until|till|til|'til|to|ends?|ending|finish(?:es)?|close[sd]?|curfew|back by|done by|by|out by|wraps(?: up)?",
  insteadOf:
    'not as (?:announced|advertised|planned)|instead of|not|rather than|no longer|originally|was|previously|formerly|old date|was meant to be|not on',
  correction:
    'correction|sorry|i meant?|oops|whoops|edit|update|updated|scratch that|make that|i mean|rescheduled (?:to|for)|moved to|has moved to|postponed (?:to|until)|new date|now on|now (?:taking place|happening)(?: on)?|typo|actually|my bad|should (?:be|say|read)',
  gatherings:
    'meet (?:&|and|n) greet|poets?|foray|adoption|one mic|in conversation|league|ko|friendly|walk-?ins|(?:quarter|semi)[- ]?finals?|cup final|play-?off|bandshell|independence day|sets|bands|DJs?|headlin(?:e|ing|ers?)|debates?|returns? to|is back|are back|teach-?in|hearing|council|knit & natter|plogging|litter pick|gigs?|concerts?|shows?|performances?|meet-?ups?|meeting|workshops?|class(?:es)?|lessons?|course|talks?|lectures?|panel|reading|readings|book ?(?:signing|launch|club|sale|swap|fair)|signing|launch|release party|party|parties|fair|market|fete|fête|festival|fest|carnival|parade|pride|march|marching|rally|demo|demonstration|protest|vigil|picket|sit-?in|quiz|trivia|open mic|mic night|jam|session|sesh|screening|film night|movie night|match|game|derby|tournament|cup tie|fixture|race|5k|10k|parkrun|run|ride|walk|hike|tour|clean-?up|picnic|bbq|barbecue|potluck|supper club|tasting|exhibition|opening|vernissage|private view|preview|open (?:day|studios?|house|evening|rehearsal)|ceilidh|dance|social|disco|rave|karaoke|comedy|stand-?up|improv|slam|poetry|recital|choir|carols?|service|mass|evensong|bazaar|jumble sale|bake sale|swap|repair caf[eé]|hackathon|hack night|conference|unconference|bar ?camp|seminar|symposium|town hall|public meeting|assembly|hustings|debate|q&a|storytime|story time|playgroup|drop-?in|fundraiser|benefit|auction|gala|ball|reunion|watch ?party|watchalong|viewing party|knit(?:ting)? night|craft night|board ?games?(?: night)?|game night|games night|set|album launch|lights? switch-?on|fireworks|bonfire|memorial|premiere|matin[eé]e|play|musical|opera|ballet|drag|burlesque|yoga|meditation|swim|bootcamp|training|practice|auditions?|tryouts|blood drive|food drive|plant sale|yard sale|car boot(?: sale)?|mixer|networking|speed dating|happy hour|pop-?up|takeover|residency|listening party|dj set|all-?dayer|nights?|club night|support from|support:|feat\\.?',
  invitations:
    "bring \\p{L}+|we play|we're on|come shout|sign up|please come|just turn up|show up|testify|join us|join me|come (?:along|down|by|and|see|say|join|hang|one|to|help|watch|dance|sing|out|over|celebrate|find|on down|early|play|try|learn)|see (?:you|ya|u) (?:there|at|all|then|on|soon|sat|sun)|all (?:are )?welcome|everyone(?:'s| is)? (?:welcome|invited)|everybody welcome|newcomers|beginners welcome|open to (?:all|everyone|the public)|you're invited|you are invited|don't miss|bring (?:a|your|the)|save the date|rsvp|drop in|pop (?:in|by|along)|swing by|stop by|catch us|catch me|we(?:'re| are| will be|'ll be) (?:playing|hosting|showing|launching|performing|at|holding|running|putting on|back at|screening|having|doing)|i(?:'m| am|'ll be) (?:playing|performing|speaking|signing|reading|hosting|djing|giving|teaching)|let's|hope to see|be there|spread the word|family friendly|kids welcome|dogs welcome|no experience|no booking|limited (?:spaces|places|seats)|spots left|tell your friends|who's in|presents?|hosted by|gather|rally with|turn up|we meet|assemble",
  admission:
    'free entry|free admission|entry|admission|tickets?|tix|cover|pay what you|pwyc|pwyw|donations?|suggested donation|on the door|otd|at the door|in advance|adv|free|sold out|byob|byo|all ages|18\\+|21\\+|14\\+|notaflof|doors|£\\d+|\\$\\d+|€\\d+|line-?up|lineup|w\\/',
  atPlace:
    'at|@|in|inside|outside|on|from|by|behind|near|opposite|to|down|around|down at|over at|upstairs at|downstairs at|outside of',
  article: 'the|our|your|this|that|good old|lovely|beautiful|historic|legendary|local|a|an',
  places:
    'barracks|chambers|shelter|hall|pub|bar|caf[eé]|coffee|club|theatre|theater|cinema|library|park|square|church|chapel|cathedral|temple|mosque|synagogue|museum|gallery|cent(?:re|er)|stadium|arena|school|college|university|station|street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|gardens?|house|inn|tavern|arms|brewery|taproom|brewing|restaurant|kitchen|bakery|bookshop|books|bookstore|shop|store|studios?|warehouse|works|factory|mill|barn|farm|beach|pier|harbou?r|dock|docks|field|fields|green|common|ground|pitch|court|gym|pool|rink|lounge|room|rooms|basement|cellar|attic|rooftop|terrace|plaza|mall|market|hub|lab|space|hackspace|makerspace|bandstand|amphitheat(?:re|er)|pavilion|auditorium|ballroom|opera house|playhouse|fire ?house|town hall|city hall|courthouse|parliament|embassy|castle|palace|abbey|priory|bridge|gate|steps|lighthouse|trailhead|car park|parking lot|playground|union|institute|academy|forum|foundation|lodge|legion|cemetery|memorial|hotel|hostel|boathouse|tower|building|block|wharf|quay|yard|courtyard|depot|records|vinyl|saloon|diner|grill|pizzeria|distillery|winery|vineyard|zoo|aquarium|observatory|planetarium|campus|quad|clubhouse|velodrome|racecourse|track|dome|tent|marquee|stage|village hall|community garden|allotments?|lido|reservoir|lake|river ?side|dispensary|arcade|parlou?r|speakeasy|ranch|fairgrounds?|convention center|coliseum|garage|crypt|hq',
  where: 'where|venue|location|place|address|loc|meeting point|meet(?:ing)? at',
  ourPlace:
    'at ours|our place|the usual (?:place|spot)|usual (?:place|spot)|same place|our (?:clubhouse|studio|shop|office|space)',
  nothing:
    "police|appeal for|black friday|clearance|in cinemas|in theaters|born|flat viewing|house viewing|no subway|shuttle buses|strike vote|can anyone (?:lend|swap)|spare tickets?|lost property|haircut|hair appointment|found:|found (?:a|some|your|this)|parent[- ]teacher|keys|exams?|mid-?terms?|final exam|finals week|cancell?ed|called off|(?:is|are|been|has) (?:being )?postponed(?! (?:to|until|from))|postponed(?! (?:to|until|from))|no longer (?:happening|taking place|going ahead)|not going ahead|won't (?:be happening|go ahead|take place)|refund(?:s|ed|able)?|money back|dentist|doctor'?s appointment|(?:a|the|my) doctor'?s?|appointment|job interview|interview at|driving test|my flight|flight (?:to|leaves|lands|from|at)|boarding|layover|road (?:will be )?closed|road closures?|lane closures?|roadworks|power (?:cut|outage)|water (?:will be )?(?:off|outage|main)|weather warning|forecast|storm warning|last seen|missing since|went missing|lost (?:cat|dog|my|our)|stolen|arrested|police are|witness(?:es)?|polls? (?:open|close)|polling|voting ends|bin collection|recycling collection|parcel|deliver(?:y|ed) (?:on|by|slot)|homework|assignment|coursework|essay|thesis|invoice|tax return|we'?re hiring|vacancy|vacancies|job opening|private (?:party|event|function|hire)|invite[- ]only|invitation[- ]only|staff only|strictly family|rail strike|tube strike|train strike|replacement bus|timetable|maintenance|downtime|server (?:restart|maintenance)|patch notes|pre-?orders?|out now on|streaming now|on this day|throwback|#?tbt|born on|died on|in memory of the day|sale ends|offer ends|% off|discount code|voucher|giveaway|enter to win|blood test|surgery|vaccin(?:e|ation)|jury duty|court date|hearing date|check-?out is|moving (?:house|day)|curfew in|magnitude|eclipse visible",
  fromAfar:
    'livestream(?:ed|ing)?|live-?stream(?:ed|ing)?|streaming|stream(?:s|ed)?|twitch|webinar|zoom|online|virtual(?:ly)?|google meet|ms teams|teams call|discord|(?:twitter|x) spaces?|ama|on (?:bbc|itv|channel|tv|air|netflix|sky|cbs|nbc|abc|fox|hbo|disney|prime|hulu|espn|pbs|cnn|radio|spotify|youtube|yt|ig live|instagram live|instagram|kick|the radio|the telly|telly)|(?:bbc|itv|sky) ?(?:one|two|three|four|1|2|3|4|sports?|news)|channel ?[45]|bt sport|tnt sports|airs|airing|re-?runs?|broadcast(?:s|ing)?|tune in|tv|episode|ep\\.? ?\\d+|season finale|podcast|radio \\d|\\d+ ?fm|iplayer|youtube premiere|facebook live|ig live|insta live|from your (?:sofa|couch|home|kitchen)|from the comfort of|dial[- ]in|conference call|steam|xbox|playstation|nintendo|servers?',
  inPersonToo:
    "in[- ]person|irl|hybrid|or online|and online|also online|as well as online|watch ?part(?:y|ies)|watchalong|watch along|viewing party|public viewing|big screen|screening|showing (?:it|the)|on our screens|also (?:be )?(?:live)?stream(?:ed|ing)|recorded for|if you can't (?:make it|come)|can't make it",
  openingHours:
    "opening (?:hours|times)|(?:holiday|christmas|new|winter|summer|bank holiday|festive|regular|store|kitchen) hours|we(?:'re| are| will be|'ll be) (?:now )?(?:open|closed)|open (?:daily|until|till|late|as usual|for (?:business|breakfast|lunch|coffee|takeaway)|from|\\d|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|7 days|seven days)|closed (?:on|for|today|tomorrow|this|until|all|mon|tue|wed|thu|fri|sat|sun|early|from)|closing (?:early|at)|hours:|back open|reopen(?:s|ing)?|last orders|kitchen (?:open|closes)",
  deadline:
    'deadline|submit|submissions?(?: close| due)?|apply|appl(?:y|ications?)(?: by| close| due)?|rsvp by|register (?:by|before)|sign up (?:by|before)|book by|order by|last day|early bird|nominations|entries|cut-?off|call for (?:papers|artists|entries|submissions)|cfp|announced?|announcing|announcement|reveal(?:ed|ing)?|results?|vote|posted|updated',
  by: "by|until|till|'til|before|since|up to|ends?|ending|closes?|closing|expires?|no later than|due|due by|due on|not until",
  onSale:
    'tickets (?:for|to)[^.!?\\n]{0,60} (?:from|on)|on sale|go(?:es)? on sale|onsale|pre-?sale|general sale|tickets (?:go live|drop|available|released|out|open|from(?! ?[£$€\\d]))|tickets go|booking (?:opens|open|now)|bookings? opens?|registration (?:opens|closes|open|starts)|sign-?ups? opens?|ballot|out (?:on|this|friday|everywhere)|drops?|new (?:single|album|ep|video|episode|song)|releas(?:es|ed|ing)|release date|launches on|merch|restock',
  lookingBack:
    'thank(?:s| you)|thx|what a (?:night|day|show|gig|turnout|weekend|crowd)|great (?:turnout|night|day|crowd|gig)|proud|was|were|had (?:a|such)|came|loved|photos? (?:from|of)|pics from|still buzzing|saw|recap',
  privatePlan:
    "therapy|i'll miss|the scan|physio|pick(?:ing)? up (?:my|him|her|them|from)|then i can|my (?:mum|mom|dad|wife|husband|boyfriend|girlfriend|sister|brother|parents|nan|gran|boss|ex|cousin|best friend|mate|friend|shift|birthday dinner|kid|son|daughter|therapist|landlord)|dinner with|lunch with|drinks with (?:the|my|some|friends)|coffee with|brunch with|catching up with|date night|got tickets|have tickets|booked (?:a|us|my|our|tickets)|can't wait to see|(?:i'm|i am|im|we're) (?:going|off|heading|seeing|meeting|flying|driving|taking|working|so excited to see|finally seeing)|i have (?:a|my|to)|i've got (?:a|my|to)|i need to|i start|table for|reservation|our anniversary|babysit|meeting my|meet (?:my|him|her|mum|dad)|wish me luck|see you there mate|remind me|note to self|me and (?:my|the)|picking (?:him|her|them)|staying at|moving to",
};
