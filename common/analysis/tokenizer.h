// The tokenizer: where words begin and end, before anything is stemmed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

class DictionaryWords;

/// A word as the tokenizer cuts it. `text` stays valid until the next call of next().
struct Word {
  std::string_view text;  ///< case-folded (NFKC) and composed, with accents; never empty
  std::size_t begin = 0;  ///< bytes [begin, end) of the text
  std::size_t end = 0;
  std::uint32_t position = 0;  ///< counts words from 1
  /// covers the following words up to `end` and has the position of the first of them
  bool compound = false;
  bool stemmable = true;  ///< false for words with digits, compounds, acronyms and ideographs
};

/// Cuts text into words. The rules are the same for every language, so that a query need not know the
/// language of a document.
/// - Letters, digits and combining marks make words; everything else separates.
/// - Apostrophes inside a word: `Zelensky's` gives `zelensky`. Elided articles are dropped: `d'Actium`,
/// `l'Europe`,
///   `dell'arte` give `actium`, `europe`, `arte`. Other apostrophes vanish: `o'brien` gives `obrien`.
/// - Single letters with full stops are one word: `U.N.` gives `un`.
/// - Decimals: `12.5` and `12,5` both give `12.5`. A number that begins with 0 has decimals only.
/// - Groups of three digits, behind one to three others, are one number. Commas, apostrophes, no-break and
/// thin
///   spaces always join them (`1,200` gives `1200`). A `.` joins them when there are two groups, or decimals
///   behind (`1.000.000`, `1.200,50`; but `1.200` gives `1.200`). A plain blank joins them when there are two
///   groups, or the only one is `000` (`1 250 000`, `10 000`).
/// - Digits of all scripts become 0 to 9. The fraction `½` becomes `1/2`. `§`, `%` and currency signs
/// separate.
/// - Words joined by `-`, `/` or `&` are single words. If one of them has a digit or the joint is `&`, a
/// compound
///   without hyphens comes before them: `COVID-19` gives `covid19` covering `covid` and `19`; `C-131/12`
///   gives
///   `c131/12`. An acronym and a number are a compound too: `H.R. 3684` and `H. R. 3684` give `hr3684`. A
///   dash
///   without blanks (`C–131/12`) counts as a hyphen. The longest compound joins 8 words.
/// - Han, kana and hangul give overlapping pairs of characters. ICU's dictionaries cut Thai, Lao, Khmer and
///   Burmese.
class Tokenizer {
 public:
  Tokenizer();
  ~Tokenizer();
  Tokenizer(const Tokenizer&) = delete;
  Tokenizer& operator=(const Tokenizer&) = delete;

  /// `text` must outlive the calls of next(). Any bytes are safe: invalid UTF-8 separates words.
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
