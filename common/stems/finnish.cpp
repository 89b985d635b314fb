#include "common/stems/finnish.h"

#include <array>

#include "common/stems/endings.h"

namespace broadsheet {
namespace {

/// Snowball makes suomalais of suomalaisen and hallituks of hallituksen, and something else of these forms.
constexpr std::array finnish_forms{
    Ending{"inen", "isen", 2},      Ending{"isten", "isen", 3},     Ending{"laista", "laisen", 2},
    Ending{"läistä", "läisen", 2},  Ending{"llista", "llisen", 2},  Ending{"llistä", "llisen", 2},
    Ending{"ttista", "ttisen", 2},  Ending{"ttistä", "ttisen", 2},  Ending{"istinen", "istisen", 2},
    Ending{"uuden", "uuksen", 3},   Ending{"uutta", "uuksen", 3},   Ending{"uudet", "uuksen", 3},
    Ending{"uudessa", "uuksen", 3}, Ending{"uudesta", "uuksen", 3}, Ending{"uuteen", "uuksen", 3},
    Ending{"euden", "euksen", 2},   Ending{"eutta", "euksen", 2},   Ending{"eudet", "euksen", 2},
    Ending{"eudessa", "euksen", 2}, Ending{"eudesta", "euksen", 2}, Ending{"euteen", "euksen", 2},
    Ending{"auden", "auksen", 2},   Ending{"autta", "auksen", 2},   Ending{"ouden", "ouksen", 2},
    Ending{"outta", "ouksen", 2},   Ending{"oudessa", "ouksen", 2}, Ending{"eyden", "eyksen", 2},
    Ending{"eyttä", "eyksen", 2},   Ending{"yyden", "yyksen", 3},   Ending{"yyttä", "yyksen", 3},
    Ending{"usta", "uksen", 4},     Ending{"usten", "uksen", 4},    Ending{"us", "uksen", 4},
    Ending{"ystä", "yksen", 4},     Ending{"ysten", "yksen", 4},    Ending{"ys", "yksen", 4},
    Ending{"östä", "öksen", 5},     Ending{"östen", "öksen", 4},    Ending{"ös", "öksen", 4},
    Ending{"osten", "oksen", 3},    Ending{"os", "oksen", 3},
};

}  // namespace

std::string finnish_regular_form(std::string_view written) {
  std::string word(written);
  replace_ending(word, finnish_forms);
  return word;
}

}  // namespace broadsheet
