/**
 * What people's words mean in the words of Apple's documents.
 *
 * The rule: a line is about words, never about an operation or a whole request. On the left are words or short terms that people
 * use for one thing, on the right the words that the documents have for it: `|` separates meanings, and a meaning of several
 * words holds for what has all of them. A word that the documents use in the same sense needs no line. Verbs that say which
 * method is meant are in intent.ts.
 */
const lines = `
testflight, beta testing = beta | build | pre release
test, trying out = beta | tester
what to test = beta build localization | beta build whats new
test group, testing group = beta group
someone, somebody, people, person, colleague, employee, teammate, team member, member, team = user
access, permission, permissions = user role | visible app
see only, only some apps, certain apps = visible app
friend, volunteer = beta tester
link = public link
feedback = beta feedback
install, installed, session, usage = usage
criteria, certain devices, os version, device family = beta recruitment criteria
notify, tell, inform = notification | beta notification
notification = notification | notify
automatic, automatically = auto

ipa, binary, archive = build upload
latest, newest, build number = build
compliance, export compliance, cryptography = encryption declaration | encryption
download size, app size = file size
processing = build processing

rollout, gradual, staged = phased release
go live, publish, ship, release now, approved app = release request
live = app store version
whats new, release notes, changelog, change log = version localization whats new
language, translate, translation, locale, localize, localise, german, french, spanish, italian, japanese, chinese, korean, portuguese, dutch = localization
rename, title = info localization name
subtitle = info localization subtitle
keyword, app description, promotional text, support url, marketing url = app store version localization
description, text = localization
picture, photo, icon, artwork = image
video, trailer = preview | video
reorder, order, arrange, sequence = ordering
eula = end user license agreement
terms, license = license agreement
landing page, campaign, ad = custom product page
a b, a b test, ab test, split test, experiment, optimisation, optimization, variant = experiment
featured, feature, featuring, editorial, nominate = nomination
demo, login, contact, sign in = review detail
reviewer, app review, apple review = review | app store review
beta review = beta app review
submit, submission = submission
document, attachment, attach = attachment | document
for review, to review = submission

reply, respond, answer = response | respond
user review, users say, say, said, comment, opinion, star, stars, review = customer review
summary, summarize = summarization

price tier, tier = price point
price, pricing, cost, fee, paid, free = price | price schedule
charge = change price | price
currency, currencies, equivalent, same price, convert = equalization
country, countries, region, market, storefront, india, china, germany, usa, europe, japan, brazil = territory | territory availability
sell, selling, sold, available, on sale, for sale = availability
preorder, pre order = pre order

iap, iaps, in app purchase, in app purchases, consumable = in app purchase
purchase, bought, buy = purchase | transaction
subscriber, monthly, yearly, weekly, annual = subscription
free trial, trial, intro, intro offer = introductory offer
discount, existing subscribers = promotional offer | price
coupon, promo code, redeem = offer code
one time = one time use
win back, lapsed, churned, came back = win back
product page = custom product page | experiment | promoted purchase
sandbox account = sandbox tester

udid, iphone, ipad, phone = device
cert, csr, p12, signing = certificate
mobileprovision, provisioning = profile
ad hoc = adhoc
app id, app identifier, identifier = bundle id
entitlement, push = capability
apple pay = merchant
wallet, pass = pass type

revenue, earn, earned, earning, money, income, proceeds, payout = finance report | sales report
downloads, installs, units, sold units = sales report | analytics report
analytics, statistics, stats = analytics report
file, files = segment | file
battery, memory, launch, speed, slow, performance = perf power metric
hang, freeze, diagnostics, spin = diagnostic | hang

xcode cloud, ci, pipeline, continuous integration = ci
run = build run
xcode cloud build, ci build = build run | ci build
callback, call my url, hook = webhook
again, retry, redeliver = delivery
check, works, ping = ping
high score, ranking = leaderboard
game = game center

status, active, still = status | state
expire, expires = expire | expiration
receipt = transaction | order
customer, buyer = customer
days, week, free days, free week, extra time, renewal = renewal date | extend
all subscribers, everyone = mass
consumption = consumption
arrive, finished, progress, outcome, result = status | result
missed, log, past, history, ever = history
details, info = info | detail
first download, first, originally = app transaction
tie, uuid = account token
auto renew, renewing, renew = automatic renewal
end, immediately, at once, terminate = revoke
want to cancel, about to cancel, retention = messaging message | message
asks = realtime
outside, elsewhere = external
delivered, done, complete = finish
`;

/** A term of people: its words, and what it means. */
export interface Synonym {
  readonly words: readonly string[];
  readonly meanings: readonly (readonly string[])[];
}

/** The table, in the words as they are written above. */
export const synonyms: readonly Synonym[] = lines
  .split("\n")
  .filter((line) => line !== "")
  .flatMap((line) => {
    const [left = "", right = ""] = line.split(" = ");
    const meanings = right.split(" | ").map((meaning) => meaning.split(" "));
    return left.split(", ").map((term) => ({ words: term.split(" "), meanings }));
  });
