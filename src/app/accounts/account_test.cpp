#include "app/accounts/account.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "app/accounts/account_book.h"
#include "app/accounts/accounts_file.h"
#include "app/accounts/passwords.h"
#include "store/testing.h"

namespace rapporteur {
namespace {

using ::testing::HasSubstr;

TEST(Account, NamesThatCanBe) {
    for (const char* const name : {"a", "Ann Lee", "李明", "ann@example.org"}) EXPECT_TRUE(is_account_name(name)) << name;
    EXPECT_FALSE(is_account_name(""));
    EXPECT_FALSE(is_account_name(" a"));
    EXPECT_FALSE(is_account_name("a\nb"));
    EXPECT_FALSE(is_account_name("\xff"));
    EXPECT_FALSE(is_account_name(std::string(65, 'a')));
}

TEST(Account, WhatIsWrittenIsReadAgain) {
    const auto read = accounts_from_json(accounts_to_json({{"李明", Role::analyst, "h1"}, {"b", Role::administrator, "h2"}}));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2U);
    EXPECT_EQ(read->at(0).name, "李明");
    EXPECT_EQ(read->at(0).role, Role::analyst);
    EXPECT_EQ(read->at(1).role, Role::administrator);
    EXPECT_EQ(read->at(1).password, "h2");
}

TEST(Account, AnythingElseIsRefused) {
    for (const char* const text : {"", "[]", "{}", R"({"accounts":{}})", R"({"accounts":[7]})", R"({"accounts":[{"name":"a","role":"king","password":"h"}]})",
                                   R"({"accounts":[{"name":"a","role":"reader"}]})",
                                   R"({"accounts":[{"name":"a","role":"reader","password":"h"},{"name":"a","role":"reader","password":"h"}]})"}) {
        EXPECT_FALSE(accounts_from_json(text)) << text;
    }
}

class AccountsFile : public ::testing::Test {
  protected:
    void add(const std::string& name) {
        const Status failed = change_accounts(path_, [&](std::vector<Account>& all) -> Status {
            all.push_back({name, Role::reader, "hash"});
            return {};
        });
        ASSERT_FALSE(failed) << failed->text();
    }

    testing::TemporaryFolder folder_;
    std::string path_ = accounts_path((folder_.path() / "r.db").string());
};

TEST_F(AccountsFile, IsForItsOwnerOnly) {
    add("ann");
    struct stat found {};
    ASSERT_EQ(::stat(path_.c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777U, 0600U);
    ::chmod(path_.c_str(), 0640);
    const auto loaded = load_accounts(path_);
    ASSERT_FALSE(loaded);
    EXPECT_THAT(loaded.error().text(), HasSubstr("chmod 600"));
}

TEST_F(AccountsFile, ARefusedChangeChangesNothing) {
    add("ann");
    EXPECT_TRUE(change_accounts(path_, [](std::vector<Account>& all) -> Status {
        all.clear();
        return Error{"", "", "no", ""};
    }));
    EXPECT_EQ(load_accounts(path_)->size(), 1U);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 1) << "nothing is left lying about";
}

TEST_F(AccountsFile, ABookKeepsUpWithIt) {
    AccountBook book(path_);
    EXPECT_FALSE(book.find("ann"));
    add("ann");
    EXPECT_TRUE(book.find("ann"));
    add("bob");
    EXPECT_EQ(book.all().size(), 2U);
    ::chmod(path_.c_str(), 0644);
    EXPECT_FALSE(book.find("ann")) << "what others could have changed lets nobody in";
}

TEST(Passwords, AreTriedAgainstTheirHash) {
    const auto hash = hash_password("correct horse battery");
    ASSERT_TRUE(hash);
    EXPECT_THAT(*hash, ::testing::StartsWith("$argon2id$"));
    EXPECT_NE(*hash, *hash_password("correct horse battery")) << "another salt each time";
    PasswordCheck passwords;
    EXPECT_EQ(passwords.check(*hash, "correct horse battery"), PasswordCheck::Outcome::right);
    EXPECT_EQ(passwords.check(*hash, "correct horse batterY"), PasswordCheck::Outcome::wrong);
    EXPECT_EQ(passwords.check("", "the password of nobody at all"), PasswordCheck::Outcome::wrong);
}

}  // namespace
}  // namespace rapporteur
