// The words that set titles of acts and treaties apart from the text around them: see title_finder.h.
#pragma once

#include <string_view>

namespace broadsheet::laws::title_words {

inline constexpr std::string_view act_heads = "act regulations";
inline constexpr std::string_view dated_heads = "order rules measure";  ///< only with a year behind them
inline constexpr std::string_view bill_heads = "bill";
inline constexpr std::string_view treaty_heads =
    "treaty convention covenant protocol declaration charter agreement pact";
/// These need only the words before them: Antarctic Treaty.
inline constexpr std::string_view pact_heads = "treaty convention covenant protocol pact";
/// These need two words before them: Comprehensive Peace Agreement.
inline constexpr std::string_view agreement_heads = "agreement";
/// These continue a title behind its head.
inline constexpr std::string_view subject_words =
    "on against for concerning relating respecting regarding of";

/// Small words inside titles.
inline constexpr std::string_view joints =
    "of and the for in to on or with at against respecting from by as under into";
/// Capitalised words that are not part of a title, mostly because they begin a sentence.
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
/// No act or treaty is called by one of these alone.
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
/// An act whose title has one of these is Canadian.
inline constexpr std::string_view canadian = "canada canadian";
/// With these, an `Agreement` or `Protocol` is a contract or a technical standard.
inline constexpr std::string_view not_pacts =
    "level license licence confidentiality purchase share loan credit shareholders collective employment "
    "merger grant "
    "national party constitutional lease user service internet control datagram messaging transport free "
    "framework partnership coalition";
/// Nouns that `of the` may follow in a title: Protection of the Sea Act.
inline constexpr std::string_view nouns_before_the =
    "protection department office safety security library museum governance constitution council use office "
    "repeal "
    "statute law rights bank status territory courts officers";
/// Abbreviations whose full stop ends no sentence.
inline constexpr std::string_view dotted = "st ste ltd inc mt";
/// Nouns whose 's belongs to a title: Children's Online Privacy Protection Act.
inline constexpr std::string_view possessors =
    "children women men people lord driver seller worker farmer owner consumer patient employee employer "
    "tenant "
    "landlord veteran seaman seafarer mother parent prisoner police king queen judge soldier victim voter "
    "user fisher "
    "trader taxpayer student teacher witness person citizen crown minister";
/// A text about treaties has one of these.
inline constexpr std::string_view treaty_context =
    "treaty treaties ratify ratified ratifies ratification ratifying signatory signatories accession accede "
    "acceded "
    "ceasefire peace trade disarmament nuclear nations united delegation sovereignty bilateral multilateral";
/// In brackets behind the year, these mark an Australian act.
inline constexpr std::string_view australian = "cth qld nsw vic tas wa";
/// Words before the title of a bill in running text.
inline constexpr std::string_view determiners = "the a an this that its their new proposed draft s of";

}  // namespace broadsheet::laws::title_words
