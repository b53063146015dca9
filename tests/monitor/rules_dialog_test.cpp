// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules_dialog.h"

#include "alerts_dialog.h"
#include "lookout.h"
#include "rule_colour.h"
#include "rule_editor.h"
#include "rule_list_model.h"
#include "rule_try_bar.h"
#include "sample_feed.h"
#include "sample_rules.h"
#include "text_style.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class RulesDialogTest final : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        explicit Fixture(const HighlightRules &rules = {})
        {
            lookout.setServer(u"http://one"_s);
            static_cast<void>(lookout.rules()->save(rules));
            lookout.onArrived(sampleMessages(1, 20)); // "hello" by Wren in #retro
            dialog = std::make_unique<RulesDialog>(&lookout);
            dialog->show();
            static_cast<void>(QTest::qWaitForWindowActive(dialog.get()));
        }

        template <class Widget>
        Widget *named(const QString &name)
        {
            for (Widget *candidate : dialog->findChildren<Widget *>()) {
                if (candidate->accessibleName() == name)
                    return candidate;
            }
            qFatal("nothing is named '%s'", qPrintable(name));
        }
        QPushButton *button(const QString &text)
        {
            for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
                if (candidate->text().remove(u'&') == text)
                    return candidate;
            }
            qFatal("no button '%s'", qPrintable(text));
        }
        QListView *list() { return named<QListView>(u"Highlight rules"_s); }
        QStringList names()
        {
            QStringList result;
            for (const HighlightRule &rule : dialog->rules()->rules())
                result.append(rule.name);
            return result;
        }

        QTemporaryDir folder;
        Lookout lookout{folder.path()};
        std::unique_ptr<RulesDialog> dialog;
    };

    static HighlightRules three()
    {
        return {sampleRule(u"a"_s, {u"hello"_s}), sampleRule(u"b"_s, {u"world"_s}),
                sampleRule(u"c"_s, {u"x"_s})};
    }

private Q_SLOTS:
    void makesARuleByKeys()
    {
        Fixture fixture;
        const QAbstractItemModelTester tester(fixture.dialog->rules(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy accepted(fixture.dialog.get(), &QDialog::accepted);
        QVERIFY(fixture.button(u"Save"_s)->isEnabled());
        fixture.button(u"Add"_s)->click();
        QVERIFY(!fixture.button(u"Save"_s)->isEnabled());
        QCOMPARE(fixture.dialog->problemText(), u"New rule: Enter at least one word."_s);
        QVERIFY(fixture.named<QLineEdit>(u"Name"_s)->hasFocus());
        QTest::keyClicks(fixture.dialog->focusWidget(), u"greeting"_s);
        fixture.button(u"Go there"_s)->click();
        QVERIFY(fixture.named<QPlainTextEdit>(u"Words"_s)->hasFocus());
        QTest::keyClicks(fixture.dialog->focusWidget(), u"hello"_s);
        QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(fixture.dialog->focusWidget(), u"world"_s);
        QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Tab); // leaves the field
        QVERIFY(!fixture.named<QPlainTextEdit>(u"Words"_s)->hasFocus());
        QTRY_COMPARE(fixture.dialog->tryBar()->preview(),
                     u"Would have matched 20 of the last 20 messages."_s);
        QTest::keyClicks(fixture.named<QLineEdit>(u"Channels"_s), u"#retro, irc.example.org/garden ,"_s);
        QVERIFY(fixture.dialog->problemText().isEmpty());
        fixture.button(u"Save"_s)->click();
        QCOMPARE(accepted.size(), 1);
        HighlightRule expected = sampleRule(u"greeting"_s, {u"hello"_s, u"world"_s});
        expected.channels = {u"#retro"_s, u"irc.example.org/garden"_s};
        QCOMPARE(fixture.lookout.rules()->rules(), HighlightRules{expected});
        QVERIFY(fixture.lookout.marks()->find(sampleMessages(20, 1).first())); // counts at once
    }

    void saysWhereAnExpressionIsWrong()
    {
        Fixture fixture(three());
        fixture.dialog->selectRule(1);
        fixture.named<QComboBox>(u"Looks for"_s)->setCurrentIndex(1);
        auto *expression = fixture.named<QLineEdit>(u"Expression"_s);
        QVERIFY(expression->isVisible());
        QTest::keyClicks(expression, u"good(bad"_s);
        QVERIFY(fixture.dialog->problemText().startsWith("b: At character 9: "_L1));
        QVERIFY(!fixture.button(u"Save"_s)->isEnabled());
        fixture.dialog->selectRule(0);
        fixture.button(u"Go there"_s)->click();
        QCOMPARE(fixture.list()->currentIndex().row(), 1);
        QVERIFY(expression->hasFocus());
        QCOMPARE(expression->cursorPosition(), 8);
        expression->clear();
        QTest::keyClicks(expression, u"(a+)+$"_s);
        QVERIFY(fixture.button(u"Save"_s)->isEnabled());
        QTRY_VERIFY(
            fixture.dialog->tryBar()->preview().contains("switch the rule off"_L1)); // a warning before
    }

    void ordersDuplicatesDeletesAndPutsBack()
    {
        Fixture fixture(three());
        const QAbstractItemModelTester tester(fixture.dialog->rules(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        fixture.list()->setFocus();
        fixture.dialog->selectRule(0);
        QTest::keyClick(fixture.list(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(fixture.names(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(fixture.list()->currentIndex().row(), 1);
        QTest::keyClick(fixture.list(), Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(fixture.list(), Qt::Key_Up, Qt::ControlModifier); // at the top already
        QCOMPARE(fixture.names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        fixture.button(u"Duplicate"_s)->click();
        QCOMPARE(fixture.names(), (QStringList{u"a"_s, u"a (2)"_s, u"b"_s, u"c"_s}));
        fixture.list()->setFocus();
        QTest::keyClick(fixture.list(), Qt::Key_Delete);
        QTest::keyClick(fixture.list(), Qt::Key_Delete);
        QCOMPARE(fixture.names(), (QStringList{u"a"_s, u"c"_s}));
        QTest::keyClick(fixture.list(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(fixture.list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.names(), (QStringList{u"a"_s, u"a (2)"_s, u"b"_s, u"c"_s}));
        QVERIFY(!fixture.button(u"Undo delete"_s)->isEnabled());
        fixture.dialog->selectRule(0);
        QTest::keyClick(fixture.list(), Qt::Key_Space); // off
        QVERIFY(!fixture.dialog->rules()->rules().first().enabled);
    }

    void triesATextOnAllRules()
    {
        HighlightRules rules = three();
        rules[1].terms = {u"hello"_s};
        rules[1].exceptUsers = {u"bot"_s};
        rules[2].terms = {u"<b>%1"_s};
        Fixture fixture(rules);
        RuleTryBar *bar = fixture.dialog->tryBar();
        QTest::keyClicks(bar->text(), u"hello"_s);
        QTRY_COMPARE(bar->verdict(), u"Matches: a – “hello” stands in it; b – “hello” stands in it"_s);
        QTest::keyClicks(fixture.named<QLineEdit>(u"said by"_s), u"Bot"_s);
        QTRY_COMPARE(bar->verdict(),
                     u"Matches: a – “hello” stands in it\nWould match, but is silent: b – not from “bot”"_s);
        bar->text()->clear();
        QTest::keyClicks(bar->text(), u"<b>%1</b>"_s);
        QTRY_COMPARE(bar->verdict(), u"Matches: c – “<b>%1” stands in it"_s);
        bar->text()->clear();
        QTest::keyClicks(bar->text(), u"nothing"_s);
        QTRY_COMPARE(bar->verdict(), u"No rule matches."_s);
    }

    void asksBeforeChangesAreLost()
    {
        Fixture fixture(three());
        QSignalSpy rejected(fixture.dialog.get(), &QDialog::rejected);
        fixture.dialog->selectRule(0);
        QTest::keyClicks(fixture.named<QLineEdit>(u"Name"_s), u"x"_s);
        QTest::keyClick(fixture.dialog.get(), Qt::Key_Escape);
        auto *box = fixture.dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(rejected.size(), 0);
        box->button(QMessageBox::Discard)->click();
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(fixture.lookout.rules()->rules(), three());
    }

    void whatAGuardSwitchedOffMeanwhileStaysOff()
    {
        Fixture fixture(three());
        QVERIFY(fixture.lookout.rules()->switchOff(u"b"_s, u"It took too long."_s));
        QVERIFY(!fixture.dialog->rules()->rules().at(1).enabled);
        fixture.dialog->selectRule(1);
        QCOMPARE(fixture.dialog->problemText(), u"Switched off: It took too long."_s);
        fixture.button(u"Save"_s)->click();
        QVERIFY(!fixture.lookout.rules()->rules().at(1).enabled);
    }

    void editorKeepsAllOfARule()
    {
        HighlightRule rule = sampleRule(u"full"_s, {u"a"_s, u"b c"_s});
        rule.wholeWords = false;
        rule.caseSensitive = true;
        rule.channels = {u"x"_s};
        rule.exceptUsers = {u"u v"_s, u"w"_s};
        rule.exceptChannels = {u"y"_s};
        rule.exceptWords = {u"z"_s};
        rule.hue = RuleHue::Teal;
        rule.sound = RuleSound::Twice;
        rule.notify = true;
        rule.snoozedUntil = 5;
        rule.enabled = false;
        RuleEditor editor;
        editor.setRule(rule);
        QCOMPARE(editor.rule(), rule);
        for (const RuleKind kind : {RuleKind::Expression, RuleKind::Users}) {
            rule.kind = kind;
            editor.setRule(rule);
            QCOMPARE(editor.rule(), rule);
        }
    }

    void setsAlerts()
    {
        const QTemporaryDir folder;
        Lookout lookout(folder.path());
        QVERIFY(lookout.alerts()->mute(u"twitch/garden"_s, 0));
        AlertsDialog dialog(&lookout);
        dialog.show();
        QCOMPARE(dialog.settings(), lookout.alerts()->settings());
        dialog.findChildren<QSpinBox *>().first()->setValue(7);
        dialog.findChildren<QGroupBox *>().last()->setChecked(false);
        QCOMPARE(dialog.muted()->count(), 1);
        dialog.muted()->setCurrentRow(0);
        const auto press = [&](const QString &text) {
            for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
                if (candidate->text().remove(u'&') == text)
                    candidate->click();
            }
        };
        press(u"Unmute"_s);
        press(u"Save"_s);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(lookout.alerts()->settings().burstFactor, 7);
        QVERIFY(!lookout.alerts()->settings().newcomers);
        QVERIFY(lookout.alerts()->settings().muted.isEmpty());
    }

    void coloursCanBeRead()
    {
        for (const QRgb base : {0xffffffffU, 0xff151d1dU, 0xfff7f9f9U, 0xff000000U, 0xff31363bU}) {
            for (const RuleHue hue : allRuleHues)
                QVERIFY(contrastRatio(ruleColour(hue, QColor::fromRgb(base)), QColor::fromRgb(base)) >= 4.5);
        }
    }

    void everyControlHasAName()
    {
        Fixture fixture(three());
        AlertsDialog alerts(&fixture.lookout);
        for (const QDialog *dialog : std::initializer_list<const QDialog *>{fixture.dialog.get(), &alerts}) {
            for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1))
                    continue;
                const auto *abstractButton = qobject_cast<const QAbstractButton *>(widget);
                const auto *group = qobject_cast<const QGroupBox *>(widget);
                const bool isNamed = !widget->accessibleName().isEmpty() ||
                                     (abstractButton && !abstractButton->text().isEmpty()) ||
                                     (group && !group->title().isEmpty());
                const bool isInside = qobject_cast<const QSpinBox *>(widget->parentWidget()) != nullptr;
                QVERIFY2(isNamed || isInside, widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(RulesDialogTest)
#include "rules_dialog_test.moc"
