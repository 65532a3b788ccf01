// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/annotation.h"
#include "support/testmain.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestAnnotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAnnotationId_isAUuidAndNew()
    {
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            const QString id = newAnnotationId();
            QVERIFY(id.startsWith("urn:uuid:"_L1));
            QVERIFY(!QUuid::fromString(id.sliced(9)).isNull());
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 1000);
    }

    void coderNamed_isTheSameForTheSameName()
    {
        QCOMPARE(coderNamed(u"Ada Byron"_s), coderNamed(u"  Ada   Byron "_s));
        // Composed and decomposed letters are one name.
        QCOMPARE(coderNamed(u"Zo\u00eb"_s), coderNamed(u"Zoe\u0308"_s));
        QVERIFY(coderNamed(u"Ada"_s).id != coderNamed(u"Ida"_s).id);
        QVERIFY(coderNamed(u"Ada"_s).id.startsWith("urn:uuid:"_L1));
    }

    void coderNamed_staysTheSameForEver()
    {
        QCOMPARE(coderNamed(u"Ada Byron"_s).id, u"urn:uuid:2cdcf7f8-423a-5b62-9d0e-f8f277bd707e"_s);
    }

    void stateName_andBack()
    {
        for (const AnchorState state : {AnchorState::Exact, AnchorState::Moved, AnchorState::Edited,
                                        AnchorState::Uncertain, AnchorState::Orphan})
            QCOMPARE(stateNamed(stateName(state)), state);
        QCOMPARE(stateName(AnchorState::Uncertain), u"uncertain"_s);
        QVERIFY(!stateNamed(u"Exact"));
        QVERIFY(!stateNamed(u""));
    }
};

DIPTYCH_TEST(TestAnnotation)

#include "tst_annotation.moc"
