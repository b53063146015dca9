// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_link.h"

#include "plain_text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLinkText = 60;

// The class only gives the strings their context.
struct OpenLink
{
    Q_DECLARE_TR_FUNCTIONS(OpenLink)
};

} // namespace

void askToOpenLink(const QUrl &link, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(OpenLink::tr("Open link"));
    box->setTextFormat(Qt::PlainText);
    box->setText(OpenLink::tr("Open this address in the browser?"));
    // Encoded: a name in letters that only look like those of another is shown as what it is.
    box->setInformativeText(withBreaks(link.toString(QUrl::FullyEncoded)));
    QPushButton *open = box->addButton(OpenLink::tr("Open"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(open, &QPushButton::clicked, box, [link] { QDesktopServices::openUrl(link); });
    box->open();
}

void addLinkMenu(QMenu *menu, const QList<QUrl> &links, QWidget *window)
{
    if (links.isEmpty())
        return;
    QMenu *submenu = menu->addMenu(OpenLink::tr("Open lin&k"));
    for (const QUrl &link : links) {
        QString text = link.toString(QUrl::FullyEncoded);
        if (text.size() > longestLinkText)
            text = text.left(longestLinkText) + u'…';
        QAction *action = submenu->addAction(text.replace(u'&', "&&"_L1));
        QObject::connect(action, &QAction::triggered, window,
                         [window, link] { askToOpenLink(link, window); });
    }
}
