using System.Collections.Immutable;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Checking;

/// <summary>
/// The records as the rules last saw them, with what was found about each. From one run to the next most are unchanged, and of these only
/// the ones that have to do with a changed one are checked again.
/// </summary>
internal sealed class CheckedRecords
{
    private Dictionary<string, CheckedFile> _files = new(StringComparer.Ordinal);

    /// <summary>Whether everything in it is right. If a run ends in the middle of a change, or a rule fails, it is of no more use.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The records by kind, as they last were.</summary>
    public KindTable? Kinds { get; set; }

    /// <summary>The incidents by what they may have in common, as they last were.</summary>
    public ActTable? Acts { get; set; }

    /// <summary>
    /// The records of all files, in the order of the files. What was found about a record is left only where it holds for them. Not to be
    /// cancelled: a run that ends later leaves what is true of these records.
    /// </summary>
    public List<RecordNode> Update(ImmutableArray<LinkedDocument> documents)
    {
        IsSound = false;
        bool hasTwice = false;
        var files = new Dictionary<string, CheckedFile>(StringComparer.Ordinal);
        var added = new HashSet<(string Kind, string Id)>();
        var all = new List<RecordNode>();
        foreach (LinkedDocument document in documents)
        {
            if (files.ContainsKey(document.Path))
            {
                // Two files of one path cannot be told apart the next time.
                hasTwice = true;
                all.AddRange(CheckedFile.New(document, added).Nodes);
                continue;
            }

            CheckedFile file = _files.TryGetValue(document.Path, out CheckedFile? before) && before.Document.IsBulk == document.IsBulk
                ? before.Become(document, added)
                : CheckedFile.New(document, added);
            files.Add(document.Path, file);
            all.AddRange(file.Nodes);
        }

        foreach (KeyValuePair<string, CheckedFile> before in _files)
        {
            if (!files.TryGetValue(before.Key, out CheckedFile? now) || now.Document.IsBulk != before.Value.Document.IsBulk)
                before.Value.Remove();
        }

        _files = files;
        foreach (RecordNode node in all)
        {
            if (node.Outcome?.Holds(added) == false)
                node.Outcome = null;
        }

        IsSound = !hasTwice;
        return all;
    }

    /// <summary>How many times rules have been asked about a record.</summary>
    public int Checks { get; private set; }

    /// <summary>A number for the check of one record, which no other has had.</summary>
    public int NextCheck() => ++Checks;

    /// <summary>Says that a rule has failed, so that it is not known what it would have found.</summary>
    public void Spoil() => IsSound = false;

    private sealed record CheckedFile(LinkedDocument Document, RecordNode[] Nodes)
    {
        public static CheckedFile New(LinkedDocument document, HashSet<(string Kind, string Id)> added)
        {
            var nodes = new RecordNode[document.Records.Count];
            for (int i = 0; i < nodes.Length; i++)
                nodes[i] = Add(document.Records[i], document, added);
            return new CheckedFile(document, nodes);
        }

        public CheckedFile Become(LinkedDocument now, HashSet<(string Kind, string Id)> added)
        {
            Dictionary<(string Kind, string Id), RecordNode>? byId = null;
            var nodes = new RecordNode[now.Records.Count];
            int kept = 0;
            for (int i = 0; i < nodes.Length; i++)
            {
                // Nearly always a record is where it was, or a few places further on.
                LinkedRecord record = now.Records[i];
                if (i < Nodes.Length && IsOf(Nodes[i], record))
                    nodes[i] = Nodes[i];
                else if ((byId ??= ById()).TryGetValue((record.Kind.Name, record.Id), out RecordNode? node))
                    nodes[i] = node;

                if (nodes[i] is { } known)
                {
                    known.Become(record);
                    kept++;
                }
                else
                {
                    nodes[i] = Add(record, now, added);
                }
            }

            if (kept < Nodes.Length)
                RemoveAllBut(nodes);
            return new CheckedFile(now, nodes);
        }

        public void Remove()
        {
            foreach (RecordNode node in Nodes)
                node.Remove();
        }

        private static RecordNode Add(LinkedRecord record, LinkedDocument document, HashSet<(string Kind, string Id)> added)
        {
            added.Add((record.Kind.Name, record.Id));
            return new RecordNode(record, document.Path, document.IsBulk);
        }

        private static bool IsOf(RecordNode node, LinkedRecord record) => node.Id == record.Id && node.Kind == record.Kind.Name;

        private void RemoveAllBut(RecordNode[] kept)
        {
            var remaining = new HashSet<RecordNode>(kept);
            foreach (RecordNode node in Nodes)
            {
                if (!remaining.Contains(node))
                    node.Remove();
            }
        }

        private Dictionary<(string Kind, string Id), RecordNode> ById()
        {
            var byId = new Dictionary<(string Kind, string Id), RecordNode>();
            foreach (RecordNode node in Nodes)
                byId.Add((node.Kind, node.Id), node);
            return byId;
        }
    }
}
