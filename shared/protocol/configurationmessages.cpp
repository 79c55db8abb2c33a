#include "shared/protocol/configurationmessages.h"

namespace usher::protocol {

namespace {

QStringList parts(const char *text)
{
    return text ? QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts) : QStringList();
}

} // namespace

OptionRow optionRow(const OptionSpec &spec)
{
    OptionRow row;
    row.section = QString::fromUtf8(spec.section);
    row.name = QString::fromUtf8(spec.name);
    row.type = spec.type;
    if (spec.defaultText)
        row.defaultText = QString::fromUtf8(spec.defaultText);
    row.minimum = spec.minimum;
    row.maximum = spec.maximum;
    row.choices = parts(spec.choices);
    row.scope = spec.scope;
    row.effect = spec.effect;
    row.aliases = parts(spec.aliases);
    row.documentation = QString::fromUtf8(spec.documentation);
    row.obsolete = QString::fromUtf8(spec.obsolete);
    return row;
}

} // namespace usher::protocol
