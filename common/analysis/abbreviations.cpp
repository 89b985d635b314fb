#include "common/analysis/abbreviations.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/unicode.h"

namespace broadsheet {
namespace {

struct Abbreviation {
  std::string_view word;  ///< without its last full stop, lower case
  Dot dot;
};

/// Words with inner full stops (`z.B`, `U.S`, `p.m`), single letters and short numbers need no row.
constexpr std::array abbreviations = {
    Abbreviation{"abs", Dot::before_number},  Abbreviation{"adm", Dot::never_ends},
    Abbreviation{"al", Dot::before_opener},   Abbreviation{"approx", Dot::never_ends},
    Abbreviation{"apr", Dot::before_number},  Abbreviation{"art", Dot::before_number},
    Abbreviation{"arts", Dot::before_number}, Abbreviation{"aug", Dot::before_number},
    Abbreviation{"av", Dot::never_ends},      Abbreviation{"avv", Dot::never_ends},
    Abbreviation{"brig", Dot::never_ends},    Abbreviation{"bzw", Dot::never_ends},
    Abbreviation{"ca", Dot::never_ends},      Abbreviation{"capt", Dot::never_ends},
    Abbreviation{"cf", Dot::never_ends},      Abbreviation{"ch", Dot::before_number},
    Abbreviation{"cie", Dot::before_opener},  Abbreviation{"co", Dot::before_opener},
    Abbreviation{"col", Dot::never_ends},     Abbreviation{"corp", Dot::before_opener},
    Abbreviation{"dec", Dot::before_number},  Abbreviation{"dept", Dot::before_opener},
    Abbreviation{"dez", Dot::before_number},  Abbreviation{"dipl", Dot::never_ends},
    Abbreviation{"dott", Dot::never_ends},    Abbreviation{"dr", Dot::never_ends},
    Abbreviation{"dra", Dot::never_ends},     Abbreviation{"ed", Dot::before_opener},
    Abbreviation{"est", Dot::before_number},  Abbreviation{"etc", Dot::before_opener},
    Abbreviation{"evtl", Dot::never_ends},    Abbreviation{"feb", Dot::before_number},
    Abbreviation{"fig", Dot::before_number},  Abbreviation{"figs", Dot::before_number},
    Abbreviation{"fr", Dot::never_ends},      Abbreviation{"gen", Dot::never_ends},
    Abbreviation{"ggf", Dot::never_ends},     Abbreviation{"gov", Dot::never_ends},
    Abbreviation{"hon", Dot::never_ends},     Abbreviation{"hr", Dot::never_ends},
    Abbreviation{"inc", Dot::before_opener},  Abbreviation{"ing", Dot::never_ends},
    Abbreviation{"inkl", Dot::never_ends},    Abbreviation{"jan", Dot::before_number},
    Abbreviation{"jr", Dot::before_opener},   Abbreviation{"jul", Dot::before_number},
    Abbreviation{"jun", Dot::before_number},  Abbreviation{"lt", Dot::never_ends},
    Abbreviation{"ltd", Dot::before_opener},  Abbreviation{"maj", Dot::never_ends},
    Abbreviation{"mio", Dot::before_opener},  Abbreviation{"mlle", Dot::never_ends},
    Abbreviation{"mm", Dot::never_ends},      Abbreviation{"mme", Dot::never_ends},
    Abbreviation{"mr", Dot::never_ends},      Abbreviation{"mrd", Dot::before_opener},
    Abbreviation{"mrs", Dot::never_ends},     Abbreviation{"ms", Dot::never_ends},
    Abbreviation{"mt", Dot::never_ends},      Abbreviation{"no", Dot::before_number},
    Abbreviation{"nos", Dot::before_number},  Abbreviation{"nov", Dot::before_number},
    Abbreviation{"nr", Dot::before_number},   Abbreviation{"num", Dot::before_number},
    Abbreviation{"núm", Dot::before_number},  Abbreviation{"oct", Dot::before_number},
    Abbreviation{"okt", Dot::before_number},  Abbreviation{"p", Dot::before_number},
    Abbreviation{"par", Dot::before_number},  Abbreviation{"pp", Dot::before_number},
    Abbreviation{"pres", Dot::never_ends},    Abbreviation{"prof", Dot::never_ends},
    Abbreviation{"pág", Dot::before_number},  Abbreviation{"rep", Dot::never_ends},
    Abbreviation{"rev", Dot::never_ends},     Abbreviation{"sec", Dot::before_number},
    Abbreviation{"sen", Dot::never_ends},     Abbreviation{"sept", Dot::before_number},
    Abbreviation{"sgt", Dot::never_ends},     Abbreviation{"sig", Dot::never_ends},
    Abbreviation{"sog", Dot::never_ends},     Abbreviation{"sr", Dot::never_ends},
    Abbreviation{"sra", Dot::never_ends},     Abbreviation{"st", Dot::never_ends},
    Abbreviation{"ste", Dot::never_ends},     Abbreviation{"str", Dot::before_number},
    Abbreviation{"sta", Dot::never_ends},     Abbreviation{"ud", Dot::never_ends},
    Abbreviation{"uds", Dot::never_ends},     Abbreviation{"usw", Dot::before_opener},
    Abbreviation{"vgl", Dot::never_ends},     Abbreviation{"vol", Dot::before_number},
    Abbreviation{"vs", Dot::never_ends},      Abbreviation{"zzgl", Dot::never_ends},
};

}  // namespace

Dot dot_behind_abbreviation(std::string_view word) {
  const std::string lower = fold_case(word);
  const auto found = std::find_if(abbreviations.begin(), abbreviations.end(),
                                  [&](const Abbreviation& entry) { return entry.word == lower; });
  return found == abbreviations.end() ? Dot::ends : found->dot;
}

}  // namespace broadsheet
