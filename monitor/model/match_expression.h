// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>

// Why a regular expression cannot be used, and where in what was typed.
struct ExpressionProblem
{
    QString words; // translated sentence
    qsizetype position = 0;
};

// A regular expression of a rule, guarded against texts that were made to keep it busy. Two guards:
// PCRE gives up after `stepLimit` steps within one text (Qt's own limit of ten million takes up to three
// seconds), and one may take `timeLimit` of each second. Whoever reaches either is switched off for good,
// with a reason.
class MatchExpression final
{
public:
    static constexpr int stepLimit = 50'000;
    static constexpr std::chrono::milliseconds timeLimit{30};

    static tl::expected<MatchExpression, ExpressionProblem> compile(const QString &pattern,
                                                                    bool caseSensitive);

    // Calls `found` with each of the candidates (places in `forms`) in which it finds something; with none
    // once it is switched off, which may happen on the way. Forms are match forms, and so bounded.
    void find(const QStringList &forms, const QList<qsizetype> &candidates,
              const std::function<void(qsizetype)> &found);
    bool matches(const QString &form);

    // Empty while it works.
    const QString &offReason() const { return m_offReason; }
    void switchOff(const QString &reason) { m_offReason = reason; }

    // How long it took within the second under way.
    std::chrono::nanoseconds spent() const { return m_spent; }

    // Tries it on texts like those that keep bad expressions busy. Takes some ms. Empty, or a translated
    // warning.
    QString trial() const;

private:
    explicit MatchExpression(QRegularExpression expression);

    bool matchesInSteps(const QString &form);
    void charge(std::chrono::nanoseconds time);

    QRegularExpression m_expression;
    QString m_offReason;
    std::chrono::steady_clock::time_point m_second; // when the second under way began
    std::chrono::nanoseconds m_spent{0};
};
