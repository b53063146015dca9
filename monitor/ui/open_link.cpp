// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_link.h"

#include "plain_text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace {

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
