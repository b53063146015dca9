// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include "address_check.h"
#include "quiet_label.h"
#include "state_mark.h"
#include "text_style.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const QString &address, const QString &token, QWidget *parent)
    : QDialog(parent)
    , m_welcome(plainLabel(this))
    , m_nameEdit(new QLineEdit(this))
    , m_addressEdit(new QLineEdit(this))
    , m_tokenEdit(new QLineEdit(this))
    , m_showToken(new QCheckBox(tr("S&how token"), this))
    , m_place(new QuietLabel(this))
    , m_shape(new QLabel(this))
    , m_message(plainLabel(this))
    , m_save(new QPushButton(tr("Test and &save"), this))
    , m_saveAnyway(new QPushButton(tr("Save &anyway"), this))
{
    setWindowTitle(tr("Server"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    m_welcome->setWordWrap(true);
    m_welcome->hide();
    layout->addWidget(m_welcome);
    layout->addLayout(makeFields(address, token));

    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_shape, 0, Qt::AlignTop);
    verdict->addWidget(m_message, 1);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setAccessibleDescription(tr("Result of the test"));
    layout->addLayout(verdict);
    layout->addStretch(1);
    layout->addLayout(makeButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 92);
    connect(m_addressEdit, &QLineEdit::textChanged, this, &SettingsDialog::onEdited);
    connect(m_tokenEdit, &QLineEdit::textChanged, this, &SettingsDialog::onEdited);
    m_addressEdit->setFocus();
}

QLayout *SettingsDialog::makeFields(const QString &address, const QString &token)
{
    m_addressEdit->setText(address);
    m_addressEdit->setPlaceholderText(u"http://127.0.0.1:8080"_s);
    m_addressEdit->setMaxLength(2000);
    m_addressEdit->setAccessibleName(tr("Server address"));
    m_nameEdit->setMaxLength(ServerProfile::longestName);
    m_nameEdit->setPlaceholderText(tr("as you like to call it"));
    m_nameEdit->setAccessibleName(tr("Name"));
    m_tokenEdit->setText(token);
    m_tokenEdit->setMaxLength(1000);
    m_tokenEdit->setEchoMode(QLineEdit::Password);
    m_tokenEdit->setPlaceholderText(tr("only if the server asks for one"));
    m_tokenEdit->setAccessibleName(tr("Token"));
    m_place->setWordWrap(true);
    connect(m_showToken, &QCheckBox::toggled, this, [this](bool shown) {
        m_tokenEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("Server a&ddress:"), m_addressEdit);
    form->addRow(tr("&Name:"), m_nameEdit);
    form->addRow(tr("&Token:"), m_tokenEdit);
    form->addRow(QString(), m_showToken);
    form->addRow(QString(), m_place);
    return form;
}

QLayout *SettingsDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_saveAnyway->setAutoDefault(false);
    m_saveAnyway->hide();
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(m_saveAnyway, &QPushButton::clicked, this, &SettingsDialog::saveAnyway);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_saveAnyway);
    row->addWidget(m_save);
    return row;
}

void SettingsDialog::welcome()
{
    setWindowTitle(tr("Welcome to Weir"));
    m_welcome->setText(tr(
        "This monitor shows live what a Weir server archives. Enter the address of your server; a server on "
        "this machine usually has the one that stands here already. Who runs the server gives you a "
        "token, if it asks for one."));
    m_welcome->show();
    m_save->setText(tr("Test and &connect"));
}

void SettingsDialog::setName(const QString &name)
{
    m_nameEdit->setText(name);
}

QString SettingsDialog::name() const
{
    return m_nameEdit->text().simplified();
}

void SettingsDialog::setTokenPlace(TokenStore::Place place, const QString &fileName)
{
    switch (place) {
    case TokenStore::Place::Unknown:
        m_place->clear();
        break;
    case TokenStore::Place::Keychain:
        m_place->setText(tr("The token is kept in the keychain of your desktop."));
        break;
    case TokenStore::Place::File: {
        // Lets a long path wrap at its slashes.
        const QString path = QString(fileName).replace(u'/', u"/\u200b"_s);
        m_place->setText(
            tr("There is no keychain here. The token is kept, readable only by you, in the file %1.")
                .arg(path));
        break;
    }
    }
    layout()->activate();
    m_place->setMinimumHeight(m_place->heightForWidth(m_place->width()));
    adjustSize();
}

void SettingsDialog::setToken(const QString &token)
{
    m_tokenEdit->setText(token);
}

QString SettingsDialog::token() const
{
    return m_tokenEdit->text().trimmed();
}

QString SettingsDialog::message() const
{
    return m_message->text();
}

bool SettingsDialog::readAddress()
{
    const auto address = ServerAddress::parse(m_addressEdit->text());
    if (!address) {
        say(address.error(), true);
        m_addressEdit->setFocus();
        return false;
    }
    if (const ServerProfile *other = m_others.find(*address)) {
        say(tr("This server is in your list already, as '%1'.").arg(other->name), true);
        m_addressEdit->setFocus();
        return false;
    }
    m_address = *address;
    return true;
}

void SettingsDialog::save()
{
    if (!readAddress())
        return;
    delete m_check;
    m_check = new AddressCheck(this);
    connect(m_check, &AddressCheck::finished, this, &SettingsDialog::onChecked);
    m_save->setEnabled(false);
    say(tr("Testing %1 …").arg(m_address.text()), false);
    m_check->start(m_address, token().toUtf8());
}

void SettingsDialog::saveAnyway()
{
    if (readAddress())
        accept();
}

void SettingsDialog::onChecked(const QString &problem)
{
    m_check->deleteLater();
    m_save->setEnabled(true);
    if (problem.isEmpty()) {
        accept();
        return;
    }
    say(problem, true);
    m_saveAnyway->show();
}

void SettingsDialog::onEdited()
{
    delete m_check;
    m_save->setEnabled(true);
    m_saveAnyway->hide();
    const auto address = ServerAddress::parse(m_addressEdit->text());
    if (address && address->sendsInTheClear() && !token().isEmpty())
        say(tr("With http:// the token travels unencrypted and others may read it. Better use https://."),
            true);
    else
        say({}, false);
}

void SettingsDialog::say(const QString &words, bool isProblem)
{
    m_message->setText(words);
    m_shape->setVisible(!words.isEmpty());
    const Health health = isProblem ? Health::Offline : Health::Connecting;
    m_shape->setPixmap(healthPixmap(health, fontMetrics().height(), palette(), devicePixelRatioF()));
}
