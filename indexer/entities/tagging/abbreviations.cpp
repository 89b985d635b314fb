#include "indexer/entities/tagging/abbreviations.h"

#include <algorithm>
#include <array>

namespace broadsheet::tagging {
namespace {

constexpr auto abbreviations = std::to_array<std::string_view>(
    {"Abs",  "Adm", "Apr",  "Art",   "Aug",  "Ave",    "Bd",   "Bros", "Brig", "Capt", "Cdr",  "Chr",
     "Cie",  "Co",  "Col",  "Comdr", "Corp", "Dec",    "Dipl", "Dott", "Dr",   "Dra",  "Drs",  "Feb",
     "Fr",   "Ft",  "Gen",  "Gov",   "Hon",  "Hr",     "Inc",  "Ing",  "Jan",  "Jr",   "Jul",  "Jun",
     "Lt",   "Ltd", "Maj",  "Mar",   "Me",   "Messrs", "Mgr",  "Mio",  "Mlle", "Mme",  "Mr",   "Mrd",
     "Mrs",  "Ms",  "Mt",   "No",    "Nos",  "Nov",    "Nr",   "Oct",  "On",   "Ph",   "Prof", "Rep",
     "Reps", "Rev", "Sen",  "Sens",  "Sep",  "Sept",   "Sgt",  "Sig",  "Sr",   "Sra",  "Srta", "St",
     "Sta",  "Ste", "Supt", "bzw",   "ca",   "usw",    "vs"});

constexpr auto elided_words = std::to_array<std::string_view>(
    {"all",    "aujourd", "c",    "coll", "d",      "dall", "degl",  "dell",   "j",     "jusqu",  "l",
     "lorsqu", "m",       "n",    "nell", "puisqu", "qu",   "quell", "quelqu", "quest", "quoiqu", "s",
     "sant",   "sott",    "sull", "t",    "tutt",   "un",   "dev",   "entr",   "presqu"});

}  // namespace

bool is_abbreviation(std::string_view word) {
  return std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

bool is_elided_word(std::string_view word) {
  return std::find(elided_words.begin(), elided_words.end(), word) != elided_words.end();
}

}  // namespace broadsheet::tagging
