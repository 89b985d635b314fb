#include "common/analysis/stopwords.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "common/unicode.h"

namespace broadsheet {
namespace {

struct StopwordList {
  std::string_view language;
  std::string_view words;  ///< separated by blanks
};

/// The most common words without a topic. They include question words in languages in which people ask whole
/// questions.
constexpr std::array lists = {
    StopwordList{
        "ar",
        "من في على إلى عن أن إن التي الذي الذين هذا هذه ذلك تلك كان كانت يكون لم لن لا ما هو هي هم وهو وهي "
        "قد وقد ثم أو أي مع بين بعد قبل حيث كما كل عند لكن حتى منذ هل متى أين كيف لماذا كم ماذا غير"},
    StopwordList{"bg",
                 "и в на за от не да се с по е са че до като при или ще си му им той тя те това този тази "
                 "тези който която които но а бе беше има само със във след между"},
    StopwordList{"ca",
                 "el la els les un una uns unes de del dels d al als i o a en per amb que qui com no es se "
                 "és són ha han ser va aquest aquesta aquests això més però sobre entre seva seu"},
    StopwordList{"cs",
                 "a i v ve na se s z ze do k ke o u za po pro od je jsou byl byla bylo být že si by ale nebo "
                 "jako který která které to ten ta ti jeho její jejich není při mezi"},
    StopwordList{
        "da",
        "og i at det den de en et er som på til af for med der ikke har var vil kan fra om men så sig "
        "han hun sin over ved også efter eller være blev bliver havde"},
    StopwordList{
        "de",
        "der die das den dem des ein eine einer eines einem einen und oder aber in im ins an am auf aus "
        "bei beim mit nach von vom vor zu zum zur für über um durch ist sind war waren wird werden "
        "wurde wurden sein hat haben es er sie wir ich sich nicht auch als wie dass daß so was wer"},
    StopwordList{
        "el",
        "ο η το οι τα του της των τον την τους τις και κι σε στο στη στην στον στα στις στους με για "
        "από που να θα δεν είναι ήταν ως ή αλλά ότι αυτό αυτή αυτός ένα μια ένας"},
    StopwordList{
        "en",
        "a an the and or but nor of in on at by for from to into with without as is are was were be been "
        "being am do does did has have had it its this that these those there they them their he "
        "she his her we our you your i my me if then than such so not no will would can could "
        "should may might must shall which who whom whose what when where how why about any "
        "all some"},
    StopwordList{
        "es",
        "el la los las un una unos unas de del al y e o u a en por para con sin que se su sus lo le les "
        "es son fue era ser ha han como no más pero sobre entre este esta estos estas eso "
        "esto ese esa ya muy qué cuál"},
    StopwordList{
        "fa",
        "و در به از که این آن را با است برای بر تا هم یا یک بود شد شده می نمی ها های هایی تر ترین "
        "ای ام اش اند خود ما آنها آن‌ها او نیز اما اگر هر چه چرا "
        "کجا "
        "چند "
        "چگونه "
        "کدام "
        "آیا "
        "باید "
        "دارد "
        "کرد کرده کند شود"},
    StopwordList{"fi",
                 "ja on ei se että oli ovat hän ne mutta myös tai kun kuin niin joka jotka jossa mukaan sen "
                 "hänen ole olla olisi tämä nämä jos vain sekä eli"},
    StopwordList{"fr",
                 "le la les l un une des du de d au aux et ou mais en dans par pour sur avec sans sous entre "
                 "que qui quoi dont où ce cet cette ces se s son sa ses leur leurs il elle ils elles on nous "
                 "vous je est sont était été être a ont avait avoir ne pas n plus y comme quel quelle"},
    StopwordList{"he",
                 "של את על עם הוא היא הם הן זה זו זאת אלה אך אבל או גם כי אם לא אין יש כל כמו עד רק מה מי "
                 "איפה היכן מתי למה מדוע איך כיצד כמה איזה איזו אשר בין לפני אחרי היה הייתה היו אני אנחנו"},
    StopwordList{"hi",
                 "का के की को से में पर ने है हैं था थे थी थीं और या कि यह वह ये वे इस उस जो तो भी ही एक नहीं हो गया गए "
                 "गई कर किया लिए साथ तक अपने अपनी अपना क्या कौन कब कहाँ क्यों कैसे कितने कितना कितनी किस किसने किसे"},
    StopwordList{"hr",
                 "i u na se je su da za od do s sa iz o po ne ni li kao koji koja koje ali ili te to taj ta "
                 "biti bio bila bi će što kako nije pri"},
    StopwordList{"hu",
                 "a az egy és hogy nem is ez van volt meg csak már de ha el még mint vagy ki mi aki ami "
                 "amely ezt azt lesz szerint között ő ők"},
    StopwordList{
        "id",
        "yang dan di ke dari untuk dengan pada dalam ini itu adalah tidak akan oleh juga sebagai atau "
        "karena telah bisa ada kepada mereka kami kita saat"},
    StopwordList{"it",
                 "il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli "
                 "alle da dal dalla in nel nella nei nelle su sul sulla con per tra fra e ed o ma che chi "
                 "cui non è sono era essere ha hanno si come questo questa più anche se"},
    StopwordList{"ja",
                 "は が を に の と も で へ や か から まで より など です ます でした でしょう ですか "
                 "ますか する した して します いる います ある あります なる "
                 "この その あの どの これ それ あれ どれ ここ そこ どこ どんな どう どうして どのよう なぜ "
                 "いつ だれ 誰 何 なに いくつ こと もの ため よう という "
                 "できる できます では には とは として について における よい いい れる られる すれ すれば "
                 "べき ください ましょう ません または および 及び 又は"},
    StopwordList{
        "nl",
        "de het een en of in op van voor met aan bij uit naar door over om te tot dat die dit deze is "
        "zijn was waren wordt worden werd heeft hebben had er niet ook als maar dan zich zij hij "
        "we ik ze hun wat wie hoe"},
    StopwordList{
        "no",
        "og i at det den de en et ei er som på til av for med der ikke har var vil kan fra om men så "
        "seg han hun sin over ved også etter eller være ble blir hadde"},
    StopwordList{"pl",
                 "i w we na do z ze o u za po od dla jest są był była było być że się nie to ten ta te tego "
                 "tej tym jak który która które ale lub oraz czy przez przy jego jej ich także"},
    StopwordList{"pt",
                 "o a os as um uma uns umas de do da dos das ao à aos às e ou em no na nos nas por pelo pela "
                 "para com sem que se seu sua seus suas é são foi era ser tem há como não mais mas "
                 "sobre entre este esta isso isto ele ela qual"},
    StopwordList{"ro",
                 "și în la de pe cu din pentru că ce nu a al ai ale o un unei unui este sunt era fi au fost "
                 "să se care mai sau dar prin până după între lui ei lor acest această"},
    StopwordList{
        "ru",
        "и в во на не что он она они оно с со как а то все но да к ко у же за бы по от о об из до для "
        "это этот эта эти был была было были быть есть или при так его её их который которая "
        "которые мы я вы"},
    StopwordList{"sk",
                 "a aj i v vo na sa s so z zo do k ku o u za po pre od je sú bol bola bolo byť že si by ale "
                 "alebo ako ktorý ktorá ktoré to ten tá jeho jej ich nie pri medzi"},
    StopwordList{"sv",
                 "och i att det den de en ett är som på till av för med inte har var vill kan från om men så "
                 "sig han hon sin över vid också efter eller vara blev blir hade detta denna"},
    StopwordList{"th",
                 "ที่ และ หรือ ของ ใน เป็น คือ ได้ ให้ จะ มี กับ แต่ ก็ ว่า นี้ นั้น ซึ่ง โดย จาก "
                 "เพื่อ แล้ว ยัง ต้อง ถ้า หาก เมื่อ ด้วย อยู่ มา ไป ถึง ตาม ต่อ แก่ แห่ง อัน คุณ ฉัน เรา "
                 "เขา มัน พวก ทำไม อะไร อย่างไร เมื่อไร เมื่อใด ใคร ใด ไหน ที่ไหน กี่ เท่าไร แค่ไหน ไหม "
                 "มั้ย หรือไม่ บ้าง จึง ช่วย ขอ ครับ ค่ะ"},
    StopwordList{
        "tr",
        "ve bir bu da de için ile olarak çok daha gibi ne ki o en kadar sonra ama veya ise olan oldu "
        "her mi mı şu"},
    StopwordList{"uk",
                 "і й та в у на не що він вона вони воно з із зі як а то все але до к для це цей ця ці був "
                 "була було були бути є або при так його її їх який яка які за від про по ми я ви"},
    StopwordList{
        "zh",
        "的 了 着 过 得 是 在 和 与 或 及 也 都 就 还 又 被 把 让 对 从 向 于 以 为 由 而 但 但是 并 并且 "
        "如果 因为 所以 虽然 这 那 这个 那个 "
        "这些 那些 这里 那里 我 你 您 他 她 它 我的 你的 您的 他的 她的 我们 你们 他们 她们 它们 吗 呢 吧 啊 "
        "请 请问 什么 为什么 为何 "
        "怎么 怎样 怎么样 如何 哪 哪个 哪些 哪里 "
        "哪儿 哪种 谁 多少 几 是否 何时 何处 有没有 应该 应当 应 可以 能 能够 会 有 要 时候 以及 关于"},
};

using WordSet = std::unordered_set<std::string>;

void add_words(std::string_view words, WordSet& set) {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    set.insert(fold_accents(words.substr(at, end - at)));
    at = end + 1;
  }
}

WordSet make_set(std::string_view language) {
  WordSet set;
  for (const StopwordList& list : lists)
    if (language.empty() || list.language == language) add_words(list.words, set);
  return set;
}

const StopwordList* find_list(const Language& language) {
  const auto found = std::find_if(lists.begin(), lists.end(),
                                  [&](const StopwordList& list) { return list.language == language.code; });
  return found == lists.end() ? nullptr : &*found;
}

/// True when the list contains `folded`. The words of the list are folded as well. The lists are short, so
/// they need no set.
bool list_has(const StopwordList& list, std::string_view folded) {
  for (std::size_t at = 0; at < list.words.size();) {
    const std::size_t end = std::min(list.words.find(' ', at), list.words.size());
    const std::string_view word = list.words.substr(at, end - at);
    if (word == folded || (!is_ascii(word) && fold_accents(word) == folded)) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

bool is_stopword(std::string_view word, const Language& language) {
  const StopwordList* list = find_list(language);
  return list && list_has(*list, fold_accents(word));
}

bool is_stopword_anywhere(std::string_view word) {
  static const WordSet all = make_set({});
  return all.contains(fold_accents(word));
}

}  // namespace broadsheet
