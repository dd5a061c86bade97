// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "providers/Catalogue.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace keyherd {

class FieldNote;

/// The fields of a provider of one's own, and what is thought of each while it is filled in. Knows nothing of the vault: it
/// makes an entry of the catalogue. What an entry from a file says besides is kept.
class ProviderForm : public QWidget
{
    Q_OBJECT

public:
    /// `catalogue` must outlive the form.
    explicit ProviderForm(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Takes an entry that somebody wrote. Whether its names are free is said under them.
    void fill(const OwnProvider &provider);
    [[nodiscard]] bool isTouched() const;
    /// Says under each field what is wrong with it; the first such field, or nullptr.
    [[nodiscard]] QWidget *firstProblem();
    /// The field that an error of the catalogue or the vault is about, or nullptr.
    [[nodiscard]] QWidget *fieldOf(const Error &error) const;
    [[nodiscard]] QByteArray json() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// How a key gets into a request.
    enum class Transport { Bearer, Header, None };
    /// Which gaps are spoken of: while someone is still typing, an empty field is no mistake.
    enum class Strictness { Typing, Saving };
    struct Row
    {
        QLabel *label;
        QWidget *field;
        FieldNote *note;
    };

    void build();
    [[nodiscard]] QLineEdit *addLine(QGridLayout *form, const QString &name);
    void addRow(QGridLayout *form, const QString &name, QWidget *field);
    void nameTyped();
    void judge(Strictness strictness);
    void say(QWidget *field, const Error &error);
    [[nodiscard]] FieldNote *noteOf(const QWidget *field) const;
    [[nodiscard]] bool isGap(const QWidget *field) const;
    [[nodiscard]] Transport transport() const;
    /// With `complete`, gaps are filled with what offends nobody.
    [[nodiscard]] QJsonObject entry(bool complete) const;
    [[nodiscard]] QJsonObject authOf(bool complete) const;
    void retranslate();

    const Catalogue &m_catalogue;
    QJsonObject m_base; ///< of the file; empty: none was opened
    QString m_madeId;   ///< from the name, as long as nobody typed another
    QByteArray m_untouched;
    QList<Row> m_rows;

    QLineEdit *m_name;
    QLineEdit *m_id;
    QLineEdit *m_address;
    QComboBox *m_transport;
    QLineEdit *m_header;
    QLineEdit *m_testPath;
    QLineEdit *m_goodAnswer;
    QLineEdit *m_variables;
};

} // namespace keyherd
