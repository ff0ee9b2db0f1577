using System.Text;
using Dossier.Compiler.Project;

namespace Dossier.Tool.Finding;

/// <summary>A file on disk, read as the compiler reads it: as UTF-8 or by its byte order mark, and otherwise in the machine's encoding.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="FilePath">Its absolute path.</param>
/// <param name="Text">Its text; null when it could not be read.</param>
/// <param name="IsUnicode">Whether it is in a Unicode encoding.</param>
internal sealed record DiskFile(string Path, string FilePath, string? Text, bool IsUnicode) : IProjectFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<Encoding> Machine = new(static () =>
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(0);
    });

    private DateTime _written;
    private long _length;
    private byte[] _mark = [];
    private string? _text = Text;
    private bool _isReleased;
    private Encoding _encoding = Strict;

    /// <summary>Its text; null when it could not be read.</summary>
    public string? Text
    {
        get => _isReleased ? Read(new FoundFile(Path, FilePath))._text : _text;
        init
        {
            _text = value;
            _isReleased = false;
        }
    }

    /// <summary>
    /// Whether its bytes are known from its text. In a file with bytes that are not valid in its encoding they are not: writing the text would
    /// put other characters in their place.
    /// </summary>
    public bool IsExact { get; private init; }

    /// <summary>Why the file must stay as it is, as the end of a sentence; null if it may be written.</summary>
    /// <param name="root">The folder whose seeds are being changed.</param>
    public string? WhyKept(string root)
        => IsExact && RealPath.LeadsOut(FilePath, root) ? "it is a link, or in a folder that is a link, to a file outside the folder of the seeds; change that file itself"
            : IsExact ? null
            : "it holds bytes that are not valid in UTF-8 or UTF-16, and writing it would lose them; save it as UTF-8 in an editor first";

    /// <summary>Writes another text to the file, in the encoding that it has.</summary>
    public void Write(string text)
    {
        if (!IsExact)
            throw new InvalidOperationException($"'{FilePath}' holds bytes that its text does not.");
        File.WriteAllBytes(FilePath, Encoded(text, _mark, _encoding));
    }

    /// <summary>The bytes of another text, in the encoding that the file has.</summary>
    public byte[] BytesOf(string text) => Encoded(text, _mark, _encoding);

    /// <summary>Whether the file is on disk as it was when it was read.</summary>
    public bool IsUnchanged()
    {
        var info = new FileInfo(FilePath);
        return info.Exists && info.LastWriteTimeUtc == _written && info.Length == _length;
    }

    /// <summary>
    /// The same without its text in memory: it is read again whenever somebody asks for it. The texts of many seeds take as much room as their records.
    /// </summary>
    public DiskFile Released() => _text is null ? this : this with { _text = null, _isReleased = true };

    /// <summary>Reads a file.</summary>
    public static DiskFile Read(FoundFile file)
    {
        try
        {
            DateTime written = File.GetLastWriteTimeUtc(file.FilePath);

            string real = RealPath.Of(file.FilePath);
            bool isEmpty = File.Exists(real) && new FileInfo(real).Length == 0;
            if (isEmpty && IsPipe(real))
                return new DiskFile(file.Path, file.FilePath, null, IsUnicode: true);
            byte[] bytes = isEmpty ? [] : File.ReadAllBytes(real);
            (string? text, bool isUnicode) = Decode(bytes);
            (int mark, Encoding? stated) = MarkOf(bytes);
            return new DiskFile(file.Path, file.FilePath, text, isUnicode)
            {
                _written = written,
                _length = bytes.Length,
                _mark = bytes[..mark],
                _encoding = stated ?? Strict,
                IsExact = text is not null && bytes.AsSpan().SequenceEqual(Encoded(text, bytes[..mark], stated ?? Strict)),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new DiskFile(file.Path, file.FilePath, null, IsUnicode: true);
        }
    }

    /// <summary>The text of a file's bytes; null if they are not text.</summary>
    public static (string? Text, bool IsUnicode) Decode(byte[] bytes)
    {
        try
        {
            return (Decode(bytes, Strict), true);
        }
        catch (DecoderFallbackException)
        {
            string text = Decode(bytes, Machine.Value);
            bool isUnicode = Machine.Value.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase);
            return (text.Contains("\0\0", StringComparison.Ordinal) ? null : text, isUnicode);
        }
    }

    // A pipe is as empty as an empty file. Opening it to read would wait for whoever writes to it; to read and write does not.
    private static bool IsPipe(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return !stream.CanSeek;
        }
        catch (UnauthorizedAccessException)
        {
            // A file that is empty and read only.
            return false;
        }
    }

    private static string Decode(byte[] bytes, Encoding encoding)
    {
        (int length, Encoding? stated) = MarkOf(bytes);
        return (stated ?? encoding).GetString(bytes, length, bytes.Length - length);
    }

    private static byte[] Encoded(string text, byte[] mark, Encoding encoding) => [.. mark, .. encoding.GetBytes(text)];

    // The byte order mark.
    private static (int Length, Encoding? Encoding) MarkOf(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (3, Encoding.UTF8),
        [0xFE, 0xFF, ..] => (2, Encoding.BigEndianUnicode),
        [0xFF, 0xFE, ..] => (2, Encoding.Unicode),
        _ => (0, null),
    };
}
