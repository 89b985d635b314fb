#include "searcher/interactive/terminal/appearance.h"

#include "tests/support/catch.h"

namespace broadsheet::interactive {

TEST_CASE("without colours matches are told from titles, and what is selected is reversed") {
  CHECK(appearance_of(Look::title, false, Palette::none) == Appearance{.bold = true});
  CHECK(interactive::appearance_of(Look::match, false, Palette::none) ==
        interactive::Appearance{.bold = true, .underlined = true});
  CHECK(appearance_of(Look::plain, true, Palette::none) == Appearance{.reversed = true});
}

TEST_CASE("what is selected has both its colours set, so that any background of a terminal will do") {
  const Appearance appearance = appearance_of(Look::plain, true, Palette::many);
  CHECK(appearance.foreground == 255);
  CHECK(appearance.background == 238);
}

TEST_CASE("a match looks unlike its surroundings, selected or not, in any palette") {
  for (const Palette palette : {Palette::none, Palette::eight, Palette::many})
    for (const bool selected : {false, true})
      for (const Look look : {Look::plain, Look::title, Look::current_match})
        CHECK_FALSE(appearance_of(Look::match, selected, palette) == appearance_of(look, selected, palette));
}

}  // namespace broadsheet::interactive
