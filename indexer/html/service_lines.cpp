#include "indexer/html/service_lines.h"

#include <algorithm>
#include <cstring>

#include "common/date.h"
#include "common/unicode.h"
#include "indexer/html/html_elements.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t line_bytes = 160;    // longer texts are no lines
constexpr std::size_t credit_bytes = 100;  // with the name of a photographer and an agency
constexpr int date_letters = 45;           // that may stand in a line with a date, months included
constexpr std::size_t rest_bytes = 30;     // what may stand beside a name or a date in its line

// Phrases are in lower case, with | between them.
// A line that is one of these, whatever its punctuation.
constexpr std::string_view service_phrases =
    "advertisement|advertising|ad|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|"
    "advertentie|reklama|annons|реклама|loading|like loading|share|share this|share this article|"
    "share on facebook|share on twitter|tweet|print|email|e-mail|save|text size|comments|"
    "leave a comment|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|stampa|"
    "story continues below|article continues below|story continues below advertisement|"
    "article continues after advertisement|continue reading|continue reading the main story|read more|"
    "more on this story|related|related articles|related stories|related topics|related content|"
    "related news|see also|most read|most popular|recommended|recommended for you|you may also like|"
    "you might also like|tags|topics|back to top|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|"
    "sur le même sujet|lee también|te puede interesar|noticias relacionadas|leggi anche|lees ook|"
    "leia também|czytaj też|czytaj także|читайте также|по теме";

// The beginnings of lines that lead elsewhere; what follows is short, or a link.
constexpr std::string_view appeals =
    "already a subscriber|to continue reading|this article is for subscribers|reading time|lesezeit|temps de "
    "lecture|"
    "read or share this story|read more:|read also:|also read:|see also:|related:|related article:|"
    "more:|more from|more on|watch:|listen:|read next|don't miss:|sign up for|sign up to|subscribe to|"
    "subscribe now|follow us|follow @|click here|download the|get the latest|join our|like us on|"
    "join the conversation|want to read more|lesen sie auch|lesen sie hier|lesen sie mehr|"
    "mehr zum thema|auch interessant|siehe auch:|lire aussi|à lire aussi|lire également|à lire :|"
    "voir aussi|abonnez-vous|inscrivez-vous|lea también|lee también|leer más|te puede interesar|"
    "ver también|suscríbete|síguenos|leggi anche|iscriviti|lees ook|leia também|leia mais|veja também|"
    "czytaj też|czytaj także|zobacz też|zobacz także|zobacz również|czytaj również|läs också|læs også|"
    "les også|читайте также|смотрите также";

constexpr std::string_view networks =
    "twitter|facebook|instagram|linkedin|mastodon|bluesky|youtube|whatsapp|telegram";

// What is counted: `12 comments`.
constexpr std::string_view counted =
    "minutes ago|hour ago|hours ago|day ago|days "
    "ago|comment|comments|share|shares|view|views|like|likes|retweets|replies|reactions|min read|minute "
    "read|minutes read|"
    "kommentare|kommentar|aufrufe|commentaire|commentaires|partages|comentario|comentarios|commenti|reacties";

// What dates begin with, beside digits and names of months.
constexpr std::string_view date_openings =
    "published|updated|posted|modified|created|date|last|on|first|publié|mis|le|veröffentlicht|aktualisiert|"
    "stand|am|"
    "vom|publicado|actualizado|el|pubblicato|aggiornato|il|gepubliceerd|opublikowano|mon|tue|wed|thu|fri|sat|"
    "sun|monday|"
    "tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    "sonntag|"
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|"
    "domingo";

// The beginnings and ends of credits.
constexpr std::string_view credit_begins =
    "courtesy of|courtesy:|crédit photo|crédits photo|crédit :|crédits :|copyright ©|copyright (c)|copyright "
    "2|photo:|photos:|photo by|photo credit|photograph:|photographs:|photography by|photograph by|image:|"
    "images:|image credit|image source|image by|image courtesy|picture:|pictures:|picture by|pic:|"
    "credit:|illustration:|illustration by|graphic:|video:|foto:|fotos:|bild:|bilder:|"
    "photo ©|image ©|©|imagen:|immagine:|zdjęcie:|"
    "fot.|фото:|media caption|image caption";
constexpr std::string_view credit_ends =
    "getty images|getty images)|/reuters|/ reuters|/reuters)|/afp|/ afp|/afp)|/ap|/ ap|/ap)|ap photo|"
    "ap photo)|/epa|/dpa|/ dpa|/shutterstock|shutterstock|shutterstock)|/istock|istock)|/bloomberg|/pa|"
    "/ansa|/efe|(reuters)|(afp)|(ap)|(dpa)|all rights reserved|all rights reserved.";

constexpr std::string_view by_words =
    "by|von|par|por|di|da|door|av|af|autor|author|words|text|story|written|posted|published|reporting|"
    "przez|автор";

// The line in lower case, without white space and punctuation at its ends.
std::string folded_line(std::string_view text) {
  return clean_line(fold_case(text));
}

std::string without_ends(std::string line) {
  const auto is_mark = [](char c) { return std::strchr(" .:;,-|>[](){}*\"", c) != nullptr && c != '\0'; };
  while (!line.empty() && is_mark(line.back())) line.pop_back();
  std::size_t begin = 0;
  while (begin < line.size() && is_mark(line[begin])) ++begin;
  return line.substr(begin);
}

// True when the test holds for one of the phrases of a list.
template <typename Test>
bool any_of(std::string_view list, Test test) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find('|', at), list.size());
    if (test(list.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

bool is_appeal(const HtmlBlock& block, const std::string& line) {
  if (any_of(service_phrases, [bare = without_ends(line)](std::string_view whole) { return bare == whole; }))
    return true;
  if (line.starts_with("follow ") &&
      any_of(networks, [&](std::string_view name) { return line.find(name) != line.npos; }))
    return true;
  return any_of(appeals, [&](std::string_view begin) {
    return line.starts_with(begin) && (block.link_share() > 0.2 || line.size() <= begin.size() + rest_bytes);
  });
}

bool is_credit(const std::string& line) {
  const bool sentence = line.ends_with('.') && !line.ends_with("reserved.");
  if (line.size() > credit_bytes || sentence) return false;
  return any_of(credit_begins, [&](std::string_view begin) { return line.starts_with(begin); }) ||
         any_of(credit_ends, [&](std::string_view end) { return line.ends_with(end); });
}

// Names of authors, a word such as `by`, and little else.
bool repeats_authors(const std::string& line, const StatedFacts& facts) {
  std::string rest = line;
  bool named = false;
  for (const std::string& author : facts.authors) {
    const std::string name = folded_line(author);
    if (const std::size_t at = rest.find(name); !name.empty() && at != rest.npos) {
      rest.erase(at, name.size());
      named = true;
    }
  }
  const std::string_view first = std::string_view(line).substr(0, line.find_first_of(" :"));
  const bool by = any_of(by_words, [&](std::string_view word) { return first == word; });
  return named && (by || rest.size() <= rest_bytes) && rest.size() <= 2 * rest_bytes;
}

// A date with little else. `Act of 5 May 2010` begins with something else.
bool repeats_date(std::string_view text, const std::string& line) {
  const auto letters = std::count_if(line.begin(), line.end(), [](char c) { return c < '0' || c > '9'; });
  if (letters > long{date_letters} || line.find_first_of("0123456789") == line.npos) return false;
  const std::string first = without_ends(line.substr(0, line.find(' ')));
  const bool begins = (!first.empty() && first.front() <= '9') || parse_date(first + " 1 2000") ||
                      any_of(date_openings, [&](std::string_view word) { return first == word; });
  const auto date = begins ? parse_written_date(clean_line(text)) : std::nullopt;
  return date && date->precision == DatePrecision::day;
}

bool is_counter(const std::string& line) {
  const std::size_t word = line.find_first_not_of("0123456789.,k ");
  return word != 0 && word != line.npos &&
         any_of(counted, [&](std::string_view what) { return std::string_view(line).substr(word) == what; });
}

// The title, or most of it: titles of pages often have a part that headings lack, or the other way round.
bool repeats_title(const std::string& line, std::string_view stated) {
  const std::string title = without_ends(folded_line(stated)), own = without_ends(line);
  if (title.empty() || own.empty()) return false;
  const bool part = title.starts_with(own) || own.starts_with(title);
  return part && std::min(own.size(), title.size()) * 2 > std::max(own.size(), title.size());
}

}  // namespace

bool is_service_line(const HtmlTree& tree, const HtmlBlock& block, const StatedFacts& facts, bool at_top) {
  const bool heading = is_heading(tree[block.container].tag);
  if (heading && clean_line(block.text) == facts.title) return true;
  if (block.text.size() > line_bytes) return false;
  const std::string line = folded_line(block.text);
  if (is_credit(line)) return true;
  if (heading) return at_top && repeats_title(line, facts.title);
  if (is_appeal(block, line) || is_counter(line)) return true;
  return at_top && (repeats_title(line, facts.title) || repeats_authors(line, facts) ||
                    (facts.dated && repeats_date(block.text, line)));
}

}  // namespace broadsheet::readers
