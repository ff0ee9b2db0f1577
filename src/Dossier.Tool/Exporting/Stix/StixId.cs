using System.Security.Cryptography;
using System.Text;

namespace Dossier.Tool.Exporting.Stix;

/// <summary>Identifiers of STIX objects: the same for the same record in every export, as UUIDs made from names (version 5).</summary>
internal static class StixId
{
    // A namespace of ours: those of STIX itself are for observable objects.
    private static readonly Guid Namespace = new("6a1f6f0e-6a86-4c49-9b8d-0d2f6d1b7c55");

    /// <summary>The identifier of an object of a type.</summary>
    /// <param name="type">The type, such as <c>incident</c>.</param>
    /// <param name="name">What it is made from, such as the kind and the id of a record.</param>
    public static string Of(string type, string name)
    {
        byte[] data = [.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // The standard names this function; nothing is secured by it.
        byte[] hash = SHA1.HashData(data);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"{type}--{new Guid(hash.AsSpan(0, 16), bigEndian: true)}";
    }
}
