using AreaSend.Testing.Live;
using MessagePack;
using Microsoft.Playwright;

namespace AreaSend.Journeys.Tests.Browsers;

/// <summary>What a page receives over its live connections, read off the wire.</summary>
internal sealed class LiveFrames
{
    private const int Completion = 3;
    private const int WithResult = 3;
    private const int StateFields = 7;
    private readonly Lock gate = new();
    private readonly List<DocumentState> states = [];
    private int bytes;

    /// <summary>Listens to a page from now on.</summary>
    public LiveFrames(IPage page) => page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Take(frame.Binary);

    /// <summary>What Open and Read answered, in order.</summary>
    public IReadOnlyList<DocumentState> States
    {
        get
        {
            lock (gate)
            {
                return [.. states];
            }
        }
    }

    /// <summary>Bytes of all frames.</summary>
    public int Bytes
    {
        get
        {
            lock (gate)
            {
                return bytes;
            }
        }
    }

    private void Take(byte[]? message)
    {
        lock (gate)
        {
            bytes += message?.Length ?? 0;
            ReadOnlyMemory<byte> rest = message;
            while (HubFrames.TryTake(ref rest, out var frame))
            {
                Read(frame);
            }
        }
    }

    private void Read(ReadOnlyMemory<byte> frame)
    {
        var reader = new MessagePackReader(frame);
        if (reader.NextMessagePackType is not MessagePackType.Array || reader.ReadArrayHeader() < 5 || reader.ReadInt32() != Completion)
        {
            return;
        }

        reader.Skip();
        reader.Skip();
        if (reader.ReadInt32() == WithResult && reader.NextMessagePackType is MessagePackType.Array && reader.CreatePeekReader().ReadArrayHeader() == StateFields)
        {
            states.Add(DocumentState.Read(frame[(int)reader.Consumed..].ToArray()));
        }
    }
}
