#include "shared/model/record.h"

namespace usher {

QString RecordKey::text() const
{
    return (kind == RecordKind::Options ? QStringLiteral("options ") : QStringLiteral("list ")) + owner + u'/'
        + name;
}

} // namespace usher
