using System.Buffers.Binary;

namespace Dossier.Tool.Exporting.Parquet;

/// <summary>Points as well-known binary (ISO), little-endian, longitude first.</summary>
internal static class Wkb
{
    private const byte LittleEndian = 1;
    private const uint Point = 1;
    private const uint MultiPoint = 4;
    private const int HeadLength = 5;
    private const int PointLength = HeadLength + 16;

    /// <summary>One point, or several as one geometry.</summary>
    public static byte[] Of(IReadOnlyList<GeoPoint> points)
    {
        if (points.Count == 1)
        {
            byte[] one = new byte[PointLength];
            Write(one, points[0]);
            return one;
        }

        byte[] all = new byte[HeadLength + 4 + (points.Count * PointLength)];
        WriteHead(all, MultiPoint);
        BinaryPrimitives.WriteUInt32LittleEndian(all.AsSpan(HeadLength), (uint)points.Count);
        for (int i = 0; i < points.Count; i++)
            Write(all.AsSpan(HeadLength + 4 + (i * PointLength)), points[i]);
        return all;
    }

    private static void Write(Span<byte> to, GeoPoint point)
    {
        WriteHead(to, Point);
        BinaryPrimitives.WriteDoubleLittleEndian(to[HeadLength..], point.Longitude);
        BinaryPrimitives.WriteDoubleLittleEndian(to[(HeadLength + 8)..], point.Latitude);
    }

    private static void WriteHead(Span<byte> to, uint type)
    {
        to[0] = LittleEndian;
        BinaryPrimitives.WriteUInt32LittleEndian(to[1..], type);
    }
}
