#include "indexer/extractors/mail/pgp_armor.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("signed text loses its armor") {
  std::string text =
      "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe crane.\n-----BEGIN PGP SIGNATURE-----\n\nabc\n"
      "-----END PGP SIGNATURE-----\nafter\n";
  CHECK_FALSE(take_pgp_armor(text));
  CHECK(text == "The crane.\nafter\n");
}

TEST_CASE("encrypted blocks are taken away, and told") {
  std::string text = "Hello\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\nBye\n";
  CHECK(take_pgp_armor(text));
  CHECK(text == "Hello\nBye\n");
}
