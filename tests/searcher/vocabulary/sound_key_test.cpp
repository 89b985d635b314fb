#include "searcher/vocabulary/sound_key.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("a name has one sound, however languages write it") {
  const auto sound_alike = [](std::string_view first, std::initializer_list<std::string_view> others) {
    SoundAlikeWord word(first);
    for (const std::string_view other : others) {
      INFO(first << ' ' << other);
      CHECK(word.sounds_like(other));
    }
  };
  sound_alike("khrushchev", {"kruschev", "chruschtschow", "khrouchtchev", "jruschov", "chroesjtsjov"});
  sound_alike("gorbachev", {"gorbatschow", "gorbachov", "gorbatchev", "gorbaciov"});
  sound_alike("gaddafi", {"qadhafi", "kadhafi", "quaddafi", "gheddafi", "khadafy"});
  sound_alike("tchaikovsky", {"tschaikowski", "chaikovskii", "ciaikovskij"});
  sound_alike("shevardnadze", {"schewardnadse", "chevardnadze"});
  sound_alike("zelensky", {"selenskyj", "zelenskiy", "zelenskyy"});
  sound_alike("photography", {"fotografy"});
}

TEST_CASE("the key has the consonants in classes, and a vowel only at the beginning") {
  CHECK(sound_key("khrushchev") == "KRSF");
  CHECK(sound_key("adenauer") == "ADNR");
  CHECK(sound_key("mohammed") == "MMD");
  CHECK(sound_key("").empty());
  CHECK(sound_key("климат").empty());
}

TEST_CASE("a word tells which beginning no word of the same sound has") {
  SoundAlikeWord word("khrushchev");
  CHECK_FALSE(word.sounds_like("kabul"));
  CHECK(word.dead_prefix() == 3);
  CHECK_FALSE(word.sounds_like("krus"));
  CHECK(word.dead_prefix() == 0);
  CHECK_FALSE(word.sounds_like("crash"));
  CHECK(word.dead_prefix() == 0);
}
