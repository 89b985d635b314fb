// The tokenizer: where words begin and end, before anything is stemmed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/capitals.h"

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
  bool hyphenated = false;  ///< two parts follow
  bool part = false;        ///< of the last word that is none: has its position, and lies inside it
  bool pair = false;        ///< two characters of a script without blanks; the first of them follows alone
  bool stemmable = true;    ///< false for words with digits, dotted acronyms and ideographs
  Capitals capitals = Capitals::no;
};

/// Cuts text into words. The rules are the same for every language, so that a query need not know the
/// language of a document.
/// - Letters, digits and combining marks make words; everything else separates.
/// - Apostrophes inside a word: `Zelensky's` gives `zelensky`. Elided articles are dropped: `d'Actium`,
///   `l'Europe`, `dell'arte` give `actium`, `europe`, `arte`. Other apostrophes vanish, and what is long
///   enough on either side of them is a part: `o'brien` gives `obrien` and in it `brien`; `Türkiye'nin`
///   likewise `türkiye`.
///   Hebrew geresh and gershayim are apostrophes, also when typed as quotation marks: `צה"ל` gives `צהל`.
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
///   compound without hyphens comes before them: `COVID-19` gives `covid19` covering `covid` and `19`;
///   `C-131/12` gives `c131/12`. An acronym and a number are a compound too: `H.R. 3684` and `H. R. 3684`
///   give `hr3684`. A dash without blanks (`C–131/12`) counts as a hyphen. The longest compound joins 8
///   words.
/// - Two words of letters with a hyphen between them are one word with two parts: `co-operation` gives
///   `cooperation` and in it `co` and `operation`. Three or four (`anti-retro-viral`) give a compound before
///   them. So does a word that a hyphen cuts at the end of a line.
/// - Endings for both sexes (`Bürger*innen`, `Bürger:innen`, `BürgerInnen`) belong to the word. The word
/// without
///   them is a part of it.
/// - Han, kana and hangul give every character, and before it the pair that it begins. ICU's dictionaries cut
///   Thai, Lao, Khmer and Burmese.
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
    bool acronym = false;  ///< dotted
    /// Where the part before an apostrophe or an ending for both sexes ends, in buffer_ and in text_, and
    /// where the part behind an apostrophe begins in text_; 0: there is none.
    std::size_t first_text_end = 0, first_end = 0, second_begin = 0;
    std::string_view view(const std::string& buffer) const {
      return std::string_view(buffer).substr(text_begin, text_end - text_begin);
    }
  };
  /// What joins a word to the next one: its kind (`-` a hyphen, `~` another dash, `/`, `&`, a blank, or 0)
  /// and its size in bytes.
  struct Joint {
    char kind = 0;
    std::size_t size = 0;
  };

  bool next_plain(Word& word);
  bool fill();
  void skip_separators();
  Piece scan_piece();
  void scan_run(Piece& piece);
  void scan_thousands();
  bool scan_ascii_run(Piece& piece);
  bool join_apostrophe(Piece& piece);
  bool join_number(Piece& piece);
  bool join_acronym(Piece& piece);
  bool join_both_sexes(Piece& piece);
  Joint group_joint() const;
  void scan_group();
  void emit_group();
  void emit_whole(const Word& word);
  void emit_piece(const Piece& piece, bool part);
  void emit_parts(const Piece& piece);
  void emit_ideographs();
  void emit_dictionary_words();
  void emit_spaceless(std::size_t begin, std::size_t end, bool pair);
  void queue(std::size_t text_begin, std::size_t text_end, Word word);

  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t position_ = 0;
  std::string buffer_;  ///< texts of the queued words
  std::vector<Piece> pieces_;
  std::string joints_;  ///< kinds of the joints between the pieces
  struct Queued {
    std::size_t text_begin = 0, text_end = 0;
    Word word;
  };
  std::vector<Queued> queue_;
  std::size_t queue_at_ = 0;
  std::unique_ptr<DictionaryWords>
      dictionary_;  ///< made when the first Thai, Lao, Khmer or Burmese word comes
};

}  // namespace broadsheet
