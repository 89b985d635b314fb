#include "indexer/input/encodings.h"

#include <algorithm>
#include <array>
#include <string>

namespace broadsheet::readers {
namespace {

constexpr std::string_view western = "en de fr es pt it nl da sv nb fi is et sq ca";
constexpr std::string_view central = "pl cs sk hu sl hr ro sq de";
constexpr std::string_view cyrillic = "ru bg sr mk be uk";

// Of encodings that give the same text the first one is used, so those with the most characters come first.
constexpr std::array single_byte_table = {
    SingleByteEncoding{"windows-1252", western, 0},
    SingleByteEncoding{"windows-1250", central, 3},
    SingleByteEncoding{"ISO-8859-2", central, 3},
    SingleByteEncoding{"windows-1251", cyrillic, 3},
    SingleByteEncoding{"KOI8-R", "ru bg", 4},
    SingleByteEncoding{"KOI8-U", "uk be ru", 5},
    SingleByteEncoding{"ISO-8859-5", cyrillic, 5},
    SingleByteEncoding{"IBM866", "ru bg be uk", 5},
    SingleByteEncoding{"x-mac-cyrillic", cyrillic, 9},
    SingleByteEncoding{"windows-1253", "el", 3},
    SingleByteEncoding{"ISO-8859-7", "el", 3},
    SingleByteEncoding{"ibm-737", "el", 8},
    SingleByteEncoding{"ibm-869", "el", 9},
    SingleByteEncoding{"windows-1254", "tr", 3},
    SingleByteEncoding{"ibm-857", "tr", 8},
    SingleByteEncoding{"windows-1255", "he", 3},
    SingleByteEncoding{"ISO-8859-8", "he", 4},
    SingleByteEncoding{"ibm-862", "he", 9},
    SingleByteEncoding{"windows-1256", "ar fa", 3},
    SingleByteEncoding{"ISO-8859-6", "ar", 5},
    SingleByteEncoding{"windows-1257", "lt lv et", 3},
    SingleByteEncoding{"ISO-8859-13", "lt lv et", 4},
    SingleByteEncoding{"ISO-8859-4", "lt lv et", 6},
    SingleByteEncoding{"ibm-775", "lt lv et", 9},
    SingleByteEncoding{"windows-874", "th", 3},
    SingleByteEncoding{"ISO-8859-15", western, 5},
    SingleByteEncoding{"macintosh", western, 6},
    SingleByteEncoding{"ibm-850", western, 7},
    SingleByteEncoding{"ibm-437", western, 8},
    SingleByteEncoding{"ibm-852", central, 7},
    SingleByteEncoding{"x-mac-centraleurroman", central, 9},
    SingleByteEncoding{"x-mac-greek", "el", 9},
    SingleByteEncoding{"x-mac-turkish", "tr", 9},
};

constexpr std::string_view simplified =
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道"
    "行所然家种事成方多经么去法学如"
    "都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情"
    "明性知全三又关点正业外将两高间"
    "由问最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化给世位次度门任常先海"
    "通教原东提立及比员解水名真论处走义各"
    "入几口认条平系气题活更别女变四总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命山金指克许统区"
    "保至形社便空决治展科司五基则却达光"
    "放强即像权思完设式路记南品告类求据程北张交规万取共领确师观议院部委";
constexpr std::string_view traditional =
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道"
    "行所然家種事成方多經麼去法學如"
    "都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情"
    "明性知全三又關點正業外將兩高間"
    "由問最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化給世位次度門任常先海"
    "通教原東提立及比員解水名真論處走義各"
    "入幾口認條平系氣題活更別女變四總何電數安少報才結反受目太量再感建務做接必場件計管期市直資命山金指克許統區"
    "保至形社便空決治展科司五基則卻達光"
    "放強即像權思完設式路記南品告類求據程北張交規萬取共領確師觀議院臺灣";
constexpr std::string_view japanese =
    "のにはをたがでてとしれさいるあなりかこよもそうおきくけせつらわまみめえやちだどんすろ日一国人年大十二本中"
    "出三時見月分後前生五間上東四今金九学"
    "高円子外八六下来気小七山話女北書名先川千水半男西電校語土食車何南万白天火右社発者地業方新場員立開手力問代"
    "明動京目通言理体田主題意不作用度強公"
    "持野以思家世多正安心界教文元重近考海知道物品計死特始運終広住無真有少料工建空急止送転切研足究起病質試族銀"
    "会同事自府法案政策";
constexpr std::string_view korean =
    "이다는에의을를가한고도로하지사어서기자인나그일대해시리아정수부들있전국보으장제상주여라교성원만과관동회중"
    "화구조문무것공경니안스은했적위발와"
    "비개용계세선내오산방분연법유실생치재진년할소신될";

constexpr std::string_view wide_signs = "、。，．・「」（）！？：；“”‘’—…《》〈〉『』【】　ー";

constexpr std::array double_byte_table = {
    DoubleByteEncoding{"gb18030", 0xb0, 0xd7, simplified, wide_signs, false, 3},
    DoubleByteEncoding{"Big5", 0xa4, 0xc6, traditional, wide_signs, false, 3},
    DoubleByteEncoding{"windows-31j", 0x88, 0x97, japanese, wide_signs, true, 3},
    DoubleByteEncoding{"EUC-JP", 0xb0, 0xcf, japanese, wide_signs, true, 3},
    DoubleByteEncoding{"windows-949", 0xb0, 0xc8, korean, wide_signs, false, 3},
};

struct MeantEncoding {
  std::string_view declared;  // in lower case, blanks around each
  std::string_view meant;
};
constexpr std::array meant_encodings = {
    MeantEncoding{" iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 us-ascii ascii ansi iso-8859-15 "
                  "iso8859-15 cp1252 ",
                  "windows-1252"},
    MeantEncoding{" iso-8859-9 iso8859-9 latin5 ", "windows-1254"},
    MeantEncoding{" tis-620 iso-8859-11 iso8859-11 ", "windows-874"},
    MeantEncoding{" gb2312 gbk x-gbk gb_2312-80 chinese cp936 ", "gb18030"},
    MeantEncoding{" shift_jis shift-jis sjis x-sjis ms_kanji cp932 ", "windows-31j"},
    MeantEncoding{" euc-kr ks_c_5601-1987 ksc5601 cp949 ", "windows-949"},
    MeantEncoding{" iso-8859-8-i ", "ISO-8859-8"},
    MeantEncoding{" win-1251 cp-1251 cp1251 ", "windows-1251"},
    MeantEncoding{" win-1250 cp-1250 cp1250 ", "windows-1250"},
};

}  // namespace

std::span<const SingleByteEncoding> single_byte_encodings() {
  return single_byte_table;
}

std::span<const DoubleByteEncoding> double_byte_encodings() {
  return double_byte_table;
}

std::string_view encoding_meant_by(std::string_view declared) {
  std::string name = " " + std::string(declared) + " ";
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
  for (const MeantEncoding& row : meant_encodings)
    if (row.declared.find(name) != row.declared.npos) return row.meant;
  return declared;
}

}  // namespace broadsheet::readers
