#include "indexer/html/name_evidence.h"

#include <algorithm>
#include <string>

namespace broadsheet::readers {
namespace {

constexpr int unlisted = -100;
constexpr int most_evidence = 4;

struct Row {
  int points;
  std::string_view words;
};

// Words in classes and ids, by how often they mean clutter.
constexpr Row word_rows[] = {
    {4,
     "gallery galleries slideshow carousel comment comments commentlist commentary commenting disqus "
     "respond outbrain taboola nav navbar navigation menu menubar submenu breadcrumb breadcrumbs "
     "pagination pager sidebar caption captions figcaption sitemap kommentar kommentare commentaire "
     "commentaires comentario comentarios commenti reacties bildunterschrift legende didascalia"},
    {3,
     "related recommended recommendations recommends recommend recirculation recirc readmore moreon "
     "newsletter newsletters signup subscribe share shares sharing sharebar sociable addthis addtoany "
     "cookie consent footer popular mostread mostpopular trending teaser teasers promo promos "
     "promotion advert adverts advertising advertisement sponsored byline bylines masthead toolbar "
     "linklist skiplink copyright credit credits taglist topbar crosslinks upsell optin verwandte "
     "teilen anzeige werbung publicite publicidad partager compartir condividi relacionados "
     "relacionadas correlati auteur autor autore credito"},
    {2,
     "social ad ads adslot banner gdpr widget widgets popup modal overlay lightbox login search "
     "rating ratings subscription sponsor author authors bio dateline timestamp pubdate date datetime "
     "meta metadata tags tools toolbox print hidden skip follow feedback poll survey donate donation "
     "next prev previous tooltip flyout hashtags keywords topics tag attribution "
     "rubric reporter posted published datum fecha themen"},
    {1,
     "paywall image images photo photos img media picture pictures video videos thumb thumbnail embed "
     "bottom extra extras secondary supplementary promoted external also bild foto fotos player"},
    // Notes are part of a text, also in a footer.
    {-2, "footnote footnotes endnote endnotes references bibliography"},
    // They say what kind of a part it is, not what it is about.
    {0,
     "box boxes container wrapper wrap holder section area item items inner outer block module bar "
     "link links article articles story stories post posts news entry entries page pages site main "
     "left right top button buttons icon icons row col column columns group panel info label title "
     "titles header head heading headline headlines list view views default primary first last small "
     "large mobile desktop component element region zone space unit single full wide center inline "
     "inset float fixed new form input field fields card cards grid slot line text body copy content "
     "paragraph prose read more coverage reading this facebook twitter whatsapp linkedin pinterest "
     "email count counter num number js css name by user users visitor visitors reader readers thread "
     "threads reply replies alerts alert"},
};

// The last word of names of running text.
constexpr std::string_view text_words = " text body copy content paragraph prose ";
// Before other words they turn the meaning: `has-sidebar`, `no-comments`; `tag-social` is WordPress's.
constexpr std::string_view turning_words =
    " has have with without no not is hide show category tag type format status ";

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || is_upper(c);
}

bool is_word_in(std::string_view list, const std::string& word) {
  return list.find(" " + word + " ") != list.npos;
}

using Points = std::unordered_map<std::string_view, int>;

Points points_of_rows() {
  Points points;
  for (const Row& row : word_rows)
    for (std::size_t at = 0; at < row.words.size();) {
      const std::size_t end = std::min(row.words.find(' ', at), row.words.size());
      points.emplace(row.words.substr(at, end - at), row.points);
      at = end + 1;
    }
  return points;
}

int points_of(std::string_view word) {
  static const Points points = points_of_rows();
  const auto found = points.find(word);
  return found == points.end() ? unlisted : found->second;
}

// Also of two words written as one: `relatedlinks`.
int points_of_compound(std::string_view word) {
  if (const int whole = points_of(word); whole != unlisted) return whole;
  for (std::size_t cut = 3; cut + 3 <= word.size(); ++cut) {
    const int front = points_of(word.substr(0, cut)), back = points_of(word.substr(cut));
    if (front != unlisted && back != unlisted) return std::max(front, back);
  }
  return unlisted;
}

// Reads one name word by word.
class NameReading {
 public:
  void add(const std::string& word) {
    if (word.size() < 2) return;
    const int points = points_of_compound(word);
    if (turning_ && points > 0) turned_ = true;
    turning_ = turning_ || is_word_in(turning_words, word);
    strongest_ = points == unlisted ? 0 : std::max(strongest_, points);
    if (points < 0 && points != unlisted) notes_ = points;
    text_ = is_word_in(text_words, word);
  }
  int evidence() const {
    if (turned_) return 0;
    if (strongest_ == 0 && notes_ < 0) return notes_;
    return text_ && strongest_ < most_evidence ? strongest_ - 1 : strongest_;
  }

 private:
  int notes_ = 0;
  int strongest_ = 0;  // of the words behind the last one that is not listed
  bool turning_ = false, turned_ = false, text_ = false;
};

// A word begins at a capital and ends at anything that is not a letter.
int evidence_of_name(std::string_view name) {
  NameReading reading;
  std::string word;
  for (std::size_t i = 0; i <= name.size(); ++i) {
    const char c = i < name.size() ? name[i] : ' ';
    const bool begins = is_upper(c) && i > 0 && !is_upper(name[i - 1]);
    if (begins || !is_letter(c)) {
      reading.add(word);
      word.clear();
    }
    if (is_letter(c)) word += static_cast<char>(is_upper(c) ? c + 'a' - 'A' : c);
  }
  return reading.evidence();
}

}  // namespace

int name_evidence(std::string_view names) {
  int most = 0, least = 0;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find_first_of(" \t\n\r\f", at), names.size());
    const int evidence = evidence_of_name(names.substr(at, end - at));
    most = std::max(most, evidence);
    least = std::min(least, evidence);
    at = end + 1;
  }
  return most > 0 ? std::min(most, most_evidence) : least;
}

int NameEvidence::known(std::string_view names) {
  if (names.empty()) return 0;
  const auto [entry, added] = known_.try_emplace(names, 0);
  if (added) entry->second = name_evidence(names);
  return entry->second;
}

int NameEvidence::of(std::uint32_t node) {
  int most = 0, least = 0;
  for (const char* attribute : {"class", "id", "itemprop", "data-testid", "data-component"}) {
    const int evidence = known(tree_.attribute(node, attribute));
    most = std::max(most, evidence);
    least = std::min(least, evidence);
  }
  return most > 0 ? most : least;
}

}  // namespace broadsheet::readers
