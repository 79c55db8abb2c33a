#pragma once

#include "app/console/workspace.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <algorithm>

/// The steps on the undo stack of a Workspace.
namespace usher::console {

/// Values of one record, or the same ones of several.
class FieldsCommand final : public QUndoCommand
{
public:
    using Steps = std::map<RecordKey, FieldSteps>;
    static constexpr qint64 mergeMs = 1500; ///< edits of one field that follow each other so closely are one

    FieldsCommand(Workspace &workspace, Steps steps, const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_steps(std::move(steps))
    {
        m_applied = workspace.m_applied;
        m_age.start();
    }
    void undo() override { put(&FieldStep::before); }
    void redo() override { put(&FieldStep::after); }
    [[nodiscard]] int id() const override { return 1; }
    /// While one field is typed in.
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *other = static_cast<const FieldsCommand *>(next);
        const bool isSame = std::ranges::equal(m_steps, other->m_steps, [](const auto &a, const auto &b) {
            return a.first == b.first && a.second.size() == 1 && a.second.keys() == b.second.keys();
        });
        if (!isSame || other->m_applied != m_applied || m_age.elapsed() > mergeMs)
            return false;
        bool isNothing = true;
        for (auto &[key, steps] : m_steps) {
            steps.first().after = other->m_steps.at(key).first().after;
            isNothing = isNothing && steps.first().after == steps.first().before;
        }
        setObsolete(isNothing);
        m_age.start();
        return true;
    }

private:
    void put(std::optional<QString> FieldStep::*side)
    {
        for (const auto &[key, steps] : m_steps)
            m_workspace.putFields(key, steps, side);
    }

    Workspace &m_workspace;
    Steps m_steps;
    int m_applied; ///< change sets before it: what was applied is a step of its own
    QElapsedTimer m_age;
};

/// A record that appears, goes or is made anew.
class RecordCommand final : public QUndoCommand
{
public:
    RecordCommand(Workspace &workspace, RecordKey key, std::optional<Values> before,
        std::optional<Values> after, const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_key(std::move(key))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_workspace.putRecord(m_key, m_before); }
    void redo() override { m_workspace.putRecord(m_key, m_after); }

private:
    Workspace &m_workspace;
    RecordKey m_key;
    std::optional<Values> m_before, m_after;
};

/// What is done to edits as such: discarding them, settling a conflict.
class EditsCommand final : public QUndoCommand
{
public:
    using Edits = std::map<RecordKey, std::optional<RecordEdit>>;
    EditsCommand(Workspace &workspace, Edits before, Edits after, const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(const Edits &edits)
    {
        for (const auto &[key, edit] : edits)
            m_workspace.putEdit(key, edit);
    }

    Workspace &m_workspace;
    Edits m_before, m_after;
};

} // namespace usher::console
