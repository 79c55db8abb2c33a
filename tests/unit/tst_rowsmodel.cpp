#include "app/console/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace usher::console;

namespace {

const QString keyField = QStringLiteral("k");
const QList<Column> columns{{QStringLiteral("v"), QStringLiteral("V"), CellKind::Text, {}, {}, {}, 5}};

QList<QJsonObject> rows(const QString &keys, const QString &value = {})
{
    QList<QJsonObject> made;
    for (const QChar key : keys)
        made.append(QJsonObject{{keyField, QString(key)}, {QStringLiteral("v"), value}});
    return made;
}

QString keysOf(const RowsModel &model)
{
    QString keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys += model.data(model.index(row, 0), KeyRole).toString();
    return keys;
}

} // namespace

/// Rows of answers.
class RowsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_whenSetAgain_thenThoseThatStayKeepTheirPlace_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("shown");
        QTest::newRow("from none") << QString() << QStringLiteral("abc") << QStringLiteral("abc");
        QTest::newRow("to none") << QStringLiteral("abc") << QString() << QString();
        QTest::newRow("new one first")
            << QStringLiteral("abc") << QStringLiteral("xabc") << QStringLiteral("abcx");
        QTest::newRow("some go") << QStringLiteral("abcdef") << QStringLiteral("ace")
                                 << QStringLiteral("ace");
        QTest::newRow("runs go") << QStringLiteral("abcdef") << QStringLiteral("cd") << QStringLiteral("cd");
        QTest::newRow("other order") << QStringLiteral("abc") << QStringLiteral("cba")
                                     << QStringLiteral("abc");
        QTest::newRow("all new") << QStringLiteral("abc") << QStringLiteral("xyz") << QStringLiteral("xyz");
    }
    void rows_whenSetAgain_thenThoseThatStayKeepTheirPlace()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(QString, shown);
        RowsModel model(keyField, columns);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows(before));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(rows(now));
        QCOMPARE(keysOf(model), shown);
        for (int row = 0; row < shown.size(); ++row)
            QCOMPARE(model.rowOf(QString(shown.at(row))), row);
        QCOMPARE(resets.size(), 0);
    }

    void rows_whenTheSame_thenNothingIsSaid()
    {
        RowsModel model(keyField, columns);
        model.setRows(rows(QStringLiteral("abc"), QStringLiteral("1")));
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows(rows(QStringLiteral("abc"), QStringLiteral("1")));
        QCOMPARE(changes.size(), 0);
        model.setRows(rows(QStringLiteral("ab"), QStringLiteral("2")));
        QCOMPARE(changes.size(), 1); // neighbours in one signal
        QCOMPARE(model.data(model.index(1, 0), Qt::DisplayRole).toString(), QStringLiteral("2"));
    }

    void toolTip_whenAClientWroteMarkup_thenIsShownAsText()
    {
        RowsModel model(keyField, columns);
        model.setRows(rows(QStringLiteral("a"), QStringLiteral("<b>long enough</b>")));
        QVERIFY(model.data(model.index(0, 0), Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
    }
};

QTEST_GUILESS_MAIN(RowsModelTest)
#include "tst_rowsmodel.moc"
