#include "indexer/readers/mail_likeness.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("mail has headers that programs write") {
  CHECK(is_mail("Return-Path: <a@b.example>\nFrom: A\nSubject: Grid\nDate: Mon, 3 May 2021\n\nWords."));
  CHECK(is_mail("From: A <a@b.example>\r\nTo: B\r\nSubject: x\r\n y\r\nMIME-Version: 1.0\r\n\r\nWords."));
  CHECK(is_mail("Path: news.example!x\nFrom: a@b.example\nNewsgroups: misc.test\nSubject: Hello\n\nWords."));
  CHECK(is_mail("X-Mailer: Post 3\nSubject: x\nFrom: a\n"));
}

TEST_CASE("a memo and a text with colons are no mail") {
  CHECK_FALSE(is_mail("From: The Director\nTo: All staff\nSubject: Opening hours\n\nFrom Monday on ..."));
  CHECK_FALSE(is_mail("Received: three letters. All said the same."));
  CHECK_FALSE(is_mail("Words first.\nFrom: A\nMessage-ID: <x>\n"));
  CHECK_FALSE(is_mail(""));
}

TEST_CASE("a mailbox begins with the line of its first message") {
  CHECK(is_mailbox("From a@b.example Mon May  3 10:00:00 2021\nFrom: A\nSubject: x\n\nWords.\n"));
  CHECK(is_mailbox("From - Mon May  3 10:00:00 2021\r\nX-Mozilla-Status: 0001\r\nFrom: A\r\n\r\n"));
  CHECK_FALSE(is_mailbox("From Paris, at 10:30, the news came.\nIt was late.\n"));
  CHECK_FALSE(is_mailbox("From here: words\n"));
}

TEST_CASE("the line before a message of a mailbox is told from a sentence") {
  for (const char* line :
       {"From jane@x.example Tue Mar  5 10:20:30 2024", "From - Tue Mar 05 10:20:30 2024",
        "From \"jane@x.example\" Tue Mar 5 10:20:30 2024", "From jane at x.example  Tue Mar  5 10:20 2024",
        "From 17@xxx Tue Mar 05 10:20:30 +0000 2024", "From jane@x.example Tue, 5 Mar 2024 10:20:30 +0100",
        "From ???@??? Tue Mar 05 10:20:30 2024"})
    CHECK(is_mailbox_line(line));
  for (const char* line :
       {"From Tuesday on, the crane of 2024 stands still.", "From jane@x.example", "From: jane@x.example",
        "From Paris Tue Mar 5 2024", ">From jane@x.example Tue Mar  5 10:20:30 2024",
        "From what I heard Tue Mar  5 10:20:30 2024 was the day"})
    CHECK_FALSE(is_mailbox_line(line));
}

TEST_CASE("headers of many servers may come before those of the sender") {
  std::string servers;
  for (int i = 0; i < 100; ++i) servers += "ARC-Seal: i=1\n and=more\n";
  CHECK(is_mail(servers + "X-Spam_2: no\nFrom: a\nSubject: x\n\nWords."));
}
