// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_address.h"
#include "token_store.h"

#include <QDialog>
#include <QPointer>

class AddressCheck;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

// Where the server is and which token it takes. Saving tests the address first and says what is wrong; who
// knows better can save all the same. Stores nothing itself: accepted() means that address() and token() are
// wanted.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    SettingsDialog(const QString &address, const QString &token, QWidget *parent = nullptr);

    // Says where the token will be kept.
    void setTokenPlace(TokenStore::Place place, const QString &fileName);
    void setToken(const QString &token);

    // Valid once accepted.
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
};
