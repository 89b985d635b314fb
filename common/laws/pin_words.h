// The words of pin-cites: see pin_finder.h.
#pragma once

#include <array>
#include <string_view>

namespace broadsheet::laws {

/// Words that point into an act, and the label that goes before the number in the id.
struct PinWord {
  std::string_view words;
  std::string_view label;  ///< empty: the usual unit of the act, article or section
  bool roman = false;      ///< numbers may be roman
};
inline constexpr std::array pin_words{
    PinWord{"article articles art arts artikel artikels artikeln articulo articulos articolo articoli artigo",
            "", true},
    PinWord{"section sections sec secs s ss subsection subsections paragraph paragraphs paragraf", ""},
    PinWord{"annex annexes anhang annexe anexo allegato", "annex", true},
    PinWord{"schedule schedules sch", "schedule"},
    PinWord{"recital recitals erwagungsgrund considerant considerando", "recital"},
    PinWord{"title titles titre titel titulo titolo", "title", true},
    PinWord{"part parts", "part", true},
    PinWord{"chapter chapters kapitel chapitre capitulo", "chapter", true},
};

/// How to show a number of a law, by the beginning of its id.
struct PinStyle {
  std::string_view id;
  std::string_view label;
  std::string_view joint;  ///< between number and act
};
inline constexpr std::array pin_styles{
    PinStyle{"eu/", "Article ", " "},     PinStyle{"treaty/", "Article ", " "},
    PinStyle{"de/gg", "Art. ", " "},      PinStyle{"de/", "§ ", " "},
    PinStyle{"at/", "§ ", " "},           PinStyle{"ch/", "Art. ", " "},
    PinStyle{"fr/", "Article ", " "},     PinStyle{"es/", "Artículo ", " "},
    PinStyle{"it/", "Art. ", " "},        PinStyle{"us/constitution", "Article ", ", "},
    PinStyle{"uk/gdpr", "Article ", " "}, PinStyle{"", "Section ", ", "},
};

/// Between the numbers of a list or range.
inline constexpr std::string_view pin_list_words = "and or to through und oder bis sowie et ou a y o al e";
/// Between a pin and its act.
inline constexpr std::string_view pin_connectors =
    "of the to under in from eu european union s uk us canada german french italian spanish swiss austrian "
    "du de la le des l d der dem del della dello dell delle degli nel nella au aux revised said";
/// These point below the number.
inline constexpr std::string_view pin_detail_words =
    "abs absatz satz nr nummer lit buchstabe buchst unterabs unterabsatz alt alternative hs halbsatz s "
    "paragraph paragraphs para paras point points subparagraph subparagraphs subsection sentence letter "
    "paragraphe paragraphes alinea point lettre apartado apartados letra parrafo comma lettera paragrafo";
/// These follow a number: 81 ff., 1701 et seq.
inline constexpr std::string_view pin_following_words = "ff f seq sqq";
/// Joins a pin to the next.
inline constexpr std::string_view pin_joints =
    "{i. V. m.|iVm|in Verbindung mit|in conjunction with|read with|en relation avec}";
/// Ordinals that precede a detail: first subparagraph.
inline constexpr std::string_view pin_detail_prefixes =
    "first second third fourth premier deuxieme troisieme primer segundo primo secondo";

}  // namespace broadsheet::laws
