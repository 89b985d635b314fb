#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

class DictionaryWords;

/// A word as the tokenizer cuts it. `text` is valid until the next call of next().
struct Word {
  std::string_view text;  ///< case folded (NFKC) and composed, accents on; never empty
  std::size_t begin = 0;  ///< bytes [begin, end) of the text
  std::size_t end = 0;
  std::uint32_t position = 0;  ///< counts words from 1
  bool compound = false;       ///< spans the following words up to `end`; shares the first one's position
  bool stemmable = true;       ///< false for what holds digits, for compounds, acronyms and ideographs
};

/// Cuts text into words. Language-independent, so that queries need not know a document's language:
///  - letters, digits and combining marks make words; everything else separates;
///  - an apostrophe inside a word: `Zelensky's` gives `zelensky`, elided articles go (`d'Actium`, `l'Europe`,
///    `dell'arte` give `actium`, `europe`, `arte`), otherwise it vanishes (`o'brien` gives `obrien`);
///  - dotted single letters are one word: `U.N.` gives `un`;
///  - numbers: `12.5` and `12,5` give `12.5`; groups of three digits behind at most three others are one
///    number, separated by `,`, apostrophes, no-break or thin spaces (`1,200` gives `1200`), by `.` when
///    there are two groups or decimals behind (`1.000.000`, `1.200,50`; but `1.200` gives `1.200`), by plain
///    blanks when there are two groups or the one is `000` (`1 250 000`, `10 000`); what begins with 0 has
///    decimals only;
///  - digits of all scripts are 0 to 9, the fraction `½` is `1/2`; `§`, `%` and signs of currencies separate;
///  - words joined by `-`, `/` or `&` are single words, and, when one holds a digit or the joint is `&`, also
///    a compound before them, without hyphens: `COVID-19` gives `covid19` spanning `covid` and `19`;
///    `C-131/12` gives `c131/12`; an acronym and a number make one too: `H.R. 3684` and `H. R. 3684` give
///    `hr3684`; a dash without blanks (`C–131/12`) is a hyphen;
///  - Han, kana and hangul give overlapping pairs of characters; Thai, Lao, Khmer and Burmese are cut by
///    ICU's dictionaries.
/// A segment of 8 words joined like that is the longest compound.
class Tokenizer {
 public:
  Tokenizer();
  ~Tokenizer();
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  /// `text` must outlive the calls of next(). Any bytes are safe: invalid UTF-8 separates.
  void start(std::string_view text);
  bool next(Word& word);

 private:
  struct Piece {
    std::size_t text_begin = 0, text_end = 0;  ///< in buffer_
    std::size_t begin = 0, end = 0;            ///< in text_
    bool has_digit = false;
    bool acronym = false;
    std::string_view view(const std::string& buffer) const {
      return std::string_view(buffer).substr(text_begin, text_end - text_begin);
    }
  };

  bool fill();
  void skip_separators();
  Piece scan_piece();
  void scan_run(Piece& piece);
  void scan_thousands();
  bool scan_ascii_run(Piece& piece);
  bool join_apostrophe(Piece& piece);
  bool join_number(Piece& piece);
  bool join_acronym(Piece& piece);
  char group_joint() const;
  void emit_group();
  void emit(const Piece& piece, bool stemmable);
  void emit_ideographs();
  void emit_dictionary_words();
  void queue(std::size_t text_begin, std::size_t begin, std::size_t end, bool compound, bool stemmable);

  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t position_ = 0;
  std::string buffer_;  ///< texts of the queued words
  std::vector<Piece> pieces_;
  struct Queued {
    std::size_t text_begin, text_end;
    Word word;
  };
  std::vector<Queued> queue_;
  std::size_t queue_at_ = 0;
  std::unique_ptr<DictionaryWords>
      dictionary_;  ///< made when the first Thai, Lao, Khmer or Burmese word comes
};

}  // namespace broadsheet
