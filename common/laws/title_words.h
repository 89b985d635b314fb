#pragma once

#include <string_view>

// The words by which titles of acts and treaties are told from the text around them: see title_finder.h.
namespace broadsheet::laws::title_words {

inline constexpr std::string_view act_heads = "act regulations";
inline constexpr std::string_view dated_heads = "order rules measure";  ///< only with a year behind
inline constexpr std::string_view bill_heads = "bill";
inline constexpr std::string_view treaty_heads =
    "treaty convention covenant protocol declaration charter agreement pact";
/// Of these, the words before are enough: Antarctic Treaty.
inline constexpr std::string_view pact_heads = "treaty convention covenant protocol pact";
/// Of these, two words before: Comprehensive Peace Agreement.
inline constexpr std::string_view agreement_heads = "agreement";
/// What follows a treaty's head when the title goes on.
inline constexpr std::string_view subject_words =
    "on against for concerning relating respecting regarding of";

/// Small words inside titles.
inline constexpr std::string_view joints =
    "of and the for in to on or with at against respecting from by as under into";
/// Capitalised words that are no part of a title, mostly because a sentence begins with them.
inline constexpr std::string_view stops =
    "the a an this that these those its his her their our my your under in on at by since when while after "
    "before if "
    "although though because as but and or however both each every no not nor so thus such also then there "
    "where "
    "whether which who what why how per via see cf pursuant despite notwithstanding according amid over "
    "section sections subsection paragraph clause part title article articles chapter schedule schedules "
    "annex "
    "regulation regulations act acts bill bills "
    "mr mrs ms dr minister ministers president senator "
    "is are was were be been has have had will would shall may can could should must "
    "passes passed signs signed says said calls called approves approved adopts adopted backs urges repeals "
    "repealed "
    "amends amended proposes proposed introduces introduced enacts enacted enforces unveils blocks opposes "
    "supports "
    "january february march april june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday";
/// No act, nor treaty, is called by one of these alone.
inline constexpr std::string_view lone_words =
    "class sister balancing juggling opening closing final last first second third fourth fifth new old same "
    "original "
    "principal former current present federal provincial state national local parent enabling founding "
    "high wire disappearing vanishing double solo circus live main headline supporting support hard tough "
    "eu european british american canadian german french italian spanish australian indian irish dutch swiss "
    "us uk u s "
    "english scottish welsh russian chinese japanese israeli african asian nordic arab congress parliament "
    "government "
    "implementing implementation amendment amending draft model uniform special general basic "
    "international bilateral multilateral regional peace constitutional additional optional annual party "
    "republican democratic conservative labour labor gop teachers internet transfer standard safety "
    "diplomatic "
    "community commission council ministerial technical administrative internal financial staff";
/// With one of these in it, an act is Canada's.
inline constexpr std::string_view canadian = "canada canadian";
/// Words before `Agreement` and `Protocol` that make them a contract or a machine's.
inline constexpr std::string_view not_pacts =
    "level license licence confidentiality purchase share loan credit shareholders collective employment "
    "merger grant "
    "national party constitutional lease user service internet control datagram messaging transport free "
    "framework partnership coalition";
/// What an act may be of the ... of: Protection of the Sea Act.
inline constexpr std::string_view nouns_before_the =
    "protection department office safety security library museum governance constitution council use office "
    "repeal "
    "statute law rights bank status territory courts officers";
/// Short for something, with a dot that ends no sentence.
inline constexpr std::string_view dotted = "st ste ltd inc mt";
/// Those whose 's belongs to a title: Children's Online Privacy Protection Act.
inline constexpr std::string_view possessors =
    "children women men people lord driver seller worker farmer owner consumer patient employee employer "
    "tenant "
    "landlord veteran seaman seafarer mother parent prisoner police king queen judge soldier victim voter "
    "user fisher "
    "trader taxpayer student teacher witness person citizen crown minister";
/// A text that speaks of treaties has one of these.
inline constexpr std::string_view treaty_context =
    "treaty treaties ratify ratified ratifies ratification ratifying signatory signatories accession accede "
    "acceded "
    "ceasefire peace trade disarmament nuclear nations united delegation sovereignty bilateral multilateral";
/// Where acts after a year in brackets are Australia's.
inline constexpr std::string_view australian = "cth qld nsw vic tas wa";
/// What a bill that is spoken of has before its title.
inline constexpr std::string_view determiners = "the a an this that its their new proposed draft s of";

}  // namespace broadsheet::laws::title_words
