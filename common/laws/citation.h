// Finds citations of laws, cases, resolutions, treaties and public programmes in texts, and gives each an id.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// A place where a text cites a law, a case, a resolution, a treaty or a public programme.
///
/// One act has one id and one name, however it is written. Ids are lower case, from the widest part to the
/// narrowest, numbers without leading zeros and years with four digits:
///
///     eu/reg/2016/679  eu/dir/1995/46  eu/dec/2021/914  eu/dec/2013/no 1313  eu/fdec/2002/584
///     eu/com/2021/206  eu/case/c-131/12  ecli/eu:c:2014:317
///     us/pl/117-58  us/usc/42/1983  us/cfr/40/60.1  us/bill/hr/3684  us/eo/14110  us/fr/88/12345
///     us/case/410 us 113  us/act/clean air act
///     uk/act/human rights act/1998  uk/c/2018/12  uk/si/2019/419  uk/case/2019/uksc/41
///     de/bdsg/5  de/case/1 bvr 2656/18  fr/code de la consommation/l121-1  fr/loi/78-17
///     es/lo/2018/3  it/dlgs/2003/196  ca/rsc/1985/c-46  ca/sc/2000/5  ca/sor/2018-69
///     un/res/ga/70/1  un/res/sc/1325  treaty/paris agreement  programme/horizon europe
///     act/copyright act               (named without year or country)
///
/// A pin-cite adds what it points at to the id of its act: `eu/reg/2016/679/17` for an article or section,
/// `eu/reg/2016/679/annex ii` for anything else. Paragraphs and points below stay out of the id.
struct Citation {
  std::size_t begin = 0;  ///< bytes [begin, end) of the text, on character boundaries
  std::size_t end = 0;
  std::string id;
  std::string name;      ///< what people read: `GDPR (Regulation (EU) 2016/679)`
  std::string act_id;    ///< of a pin-cite (`Article 17 GDPR`): its act; else empty
  std::string act_name;  ///< likewise
  bool operator==(const Citation&) const = default;
};

/// All citations of a text, in order, without overlaps. Any bytes are safe. Time is linear.
///
/// In a list, each number is a citation: `Articles 5 and 6 GDPR` has `Articles 5` and `6 GDPR`. In a range,
/// both ends are. Short names that also mean other things (`DSA`, `GG`) count only with a pin (`Art. 5 GG`),
/// or if the text names the act in full or speaks of its subject. An act named without its year is the one
/// with a year, if the text has exactly one such act. References back (`the Regulation`) are not resolved.
/// Thread-safe.
std::vector<Citation> find_citations(std::string_view text);

/// The law that somebody means who types nothing else: a citation in any form and case, a short name (`DSA`),
/// a display name, or an id (which is returned as it is). nullopt when it is none or ambiguous.
std::optional<Citation> read_citation(std::string_view text);

}  // namespace broadsheet
