// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Export.h"

#include "delivery/Quoting.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct FormatName
{
    ExportFormat format;
    QLatin1StringView name;
};

constexpr std::array formatNames = {
    FormatName{ExportFormat::Environment, "env"_L1}, FormatName{ExportFormat::Dotenv, "dotenv"_L1},
    FormatName{ExportFormat::Json, "json"_L1},       FormatName{ExportFormat::Csv, "csv"_L1},
    FormatName{ExportFormat::Shell, "shell"_L1},     FormatName{ExportFormat::Systemd, "systemd"_L1},
};

// What may stand in the name of a variable.
QString asVariable(const QString &text)
{
    QString variable;
    for (const QChar c : text.toUpper()) {
        const bool isAllowed = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (isAllowed)
            variable += c;
        else if (!variable.isEmpty() && !variable.endsWith(u'_'))
            variable += u'_';
    }
    while (variable.endsWith(u'_'))
        variable.chop(1);
    return variable;
}

/// Lines of variables, each name once.
class Variables
{
public:
    Variables(ExportFormat format, const Catalogue &catalogue) : m_format(format), m_catalogue(catalogue) { }

    void add(const KeyEntry &key, const Secret &secret)
    {
        const Provider *provider = m_catalogue.find(key.provider);
        const bool isDocumented = provider && !provider->keyVariables.isEmpty();
        const QString variable =
            isDocumented ? provider->keyVariables.constFirst() : asVariable(key.provider.toString()) + "_API_KEY"_L1;
        const bool isFirst = !m_taken.contains(variable);
        write(isFirst ? variable : freeName(variable, key), secret.view());
        const bool hasAddress = isFirst && provider && !provider->baseUrlVariables.isEmpty();
        if (hasAddress && !key.attributes.baseUrl.isEmpty())
            write(provider->baseUrlVariables.constFirst(), key.attributes.baseUrl.toUtf8());
    }

    ForeignBytes text() && { return std::move(m_text); }

private:
    [[nodiscard]] QString freeName(const QString &variable, const KeyEntry &key) const
    {
        const QString suffix = asVariable(key.attributes.name);
        const QString wanted = variable + u'_' + (suffix.isEmpty() ? key.id.toString() : suffix);
        return m_taken.contains(wanted) ? wanted + u'_' + key.id.toString() : wanted;
    }

    void write(const QString &name, QByteArrayView value)
    {
        if (m_taken.contains(name))
            return;
        m_taken.insert(name);
        if (m_format == ExportFormat::Shell)
            m_text.append("export ");
        m_text.append(name.toUtf8());
        m_text.append('=');
        if (m_format == ExportFormat::Shell)
            quoting::appendShell(m_text, value);
        else if (m_format == ExportFormat::Systemd)
            quoting::appendSystemd(m_text, value);
        else if (m_format == ExportFormat::Dotenv)
            quoting::appendDotenv(m_text, value);
        else
            m_text.append(value);
        m_text.append('\n');
    }

    ExportFormat m_format;
    const Catalogue &m_catalogue;
    QSet<QString> m_taken;
    ForeignBytes m_text;
};

// As an import reads them: between bars where one holds another separator.
QString tagsText(const QStringList &tags)
{
    const QString all = tags.join(QString());
    const bool needsBars = (all.contains(u',') || all.contains(u';')) && !all.contains(u'|');
    return needsBars ? tags.join(u'|') + u'|' : tags.join(u';');
}

ForeignBytes asCsv(const QList<KeyEntry> &keys, const std::vector<Secret> &secrets)
{
    ForeignBytes text;
    text.append("provider,name,key,base_url,active,expires,tags,note\r\n");
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const KeyEntry &key = keys.at(i);
        const auto field = [&text](QByteArrayView value, char end = ',') {
            quoting::appendCsv(text, value);
            text.append(end);
        };
        field(key.provider.toString().toUtf8());
        field(key.attributes.name.toUtf8());
        field(secrets.at(static_cast<std::size_t>(i)).view());
        field(key.attributes.baseUrl.toUtf8());
        field(key.active ? "true" : "false");
        field(key.attributes.expires ? key.attributes.expires->toString(Qt::ISODate).toUtf8() : QByteArray());
        field(tagsText(key.attributes.tags).toUtf8());
        field(key.attributes.note.toUtf8(), '\r');
        text.append('\n');
    }
    return text;
}

ForeignBytes asJson(const QList<KeyEntry> &keys, const std::vector<Secret> &secrets)
{
    ForeignBytes text;
    text.append('[');
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const KeyEntry &key = keys.at(i);
        const auto member = [&text](QByteArrayView name, QByteArrayView value) {
            text.append(", \"");
            text.append(name);
            text.append("\": ");
            quoting::appendJson(text, value);
        };
        text.append(i == 0 ? "\n    {\"provider\": " : ",\n    {\"provider\": ");
        quoting::appendJson(text, key.provider.toString().toUtf8());
        member("name", key.attributes.name.toUtf8());
        member("key", secrets.at(static_cast<std::size_t>(i)).view());
        member("base_url", key.attributes.baseUrl.toUtf8());
        text.append(key.active ? ", \"active\": true" : ", \"active\": false");
        if (key.attributes.expires)
            member("expires", key.attributes.expires->toString(Qt::ISODate).toUtf8());
        else
            text.append(", \"expires\": null");
        text.append(", \"tags\": [");
        for (qsizetype tag = 0; tag < key.attributes.tags.size(); ++tag) {
            if (tag > 0)
                text.append(", ");
            quoting::appendJson(text, key.attributes.tags.at(tag).toUtf8());
        }
        text.append(']');
        member("note", key.attributes.note.toUtf8());
        text.append('}');
    }
    text.append(keys.isEmpty() ? "]\n" : "\n]\n");
    return text;
}

} // namespace

std::optional<ExportFormat> exportFormatFromText(const QString &text)
{
    for (const FormatName &known : formatNames) {
        if (known.name == text)
            return known.format;
    }
    return std::nullopt;
}

ForeignBytes exported(ExportFormat format, const QList<KeyEntry> &keys, const std::vector<Secret> &secrets,
                      const Catalogue &catalogue)
{
    if (format == ExportFormat::Csv)
        return asCsv(keys, secrets);
    if (format == ExportFormat::Json)
        return asJson(keys, secrets);
    Variables variables(format, catalogue);
    for (qsizetype i = 0; i < keys.size(); ++i)
        variables.add(keys.at(i), secrets.at(static_cast<std::size_t>(i)));
    return std::move(variables).text();
}

} // namespace keyherd
