// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_profiles.h"
#include "token_store.h"

#include <QDialog>
#include <QPointer>

class AddressCheck;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

// One server: its name in the list, where it is and which token it takes. Saving tests the address first and
// says what is wrong; who knows better can save all the same. Stores nothing itself: accepted() means that
// address() and token() are wanted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(const QString &address, const QString &token, QWidget *parent = nullptr);

    // For somebody who has never seen this program: says what is asked for and where it is to be had.
    void welcome();
    void setName(const QString &name);
    // The other servers of the list, whose addresses are taken.
    void setOthers(const ServerProfiles &others) { m_others = others; }

    // Says where the token will be kept.
    void setTokenPlace(TokenStore::Place place, const QString &fileName);
    void setToken(const QString &token);

    // Valid once accepted. The name may be empty.
    QString name() const;
    const ServerAddress &address() const { return m_address; }
    QString token() const;

    // What the line under the fields says at the moment.
    QString message() const;

private:
    QLayout *makeFields(const QString &address, const QString &token);
    QLayout *makeButtons();
    void save();
    void saveAnyway();
    void onChecked(const QString &problem);
    void onEdited();
    void say(const QString &words, bool isProblem);
    bool readAddress();

    QLabel *m_welcome;
    QLineEdit *m_nameEdit;
    QLineEdit *m_addressEdit;
    QLineEdit *m_tokenEdit;
    QCheckBox *m_showToken;
    QLabel *m_place;
    QLabel *m_shape;
    QLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_saveAnyway;
    QPointer<AddressCheck> m_check;
    ServerAddress m_address;
    ServerProfiles m_others;
};
