using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace AreaSend.Architecture.Tests.Code;

/// <summary>Walks the instructions of a method body.</summary>
internal static class Instructions
{
    private static readonly Dictionary<ushort, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => unchecked((ushort)code.Value), code => code.OperandType);

    /// <summary>Tokens of every type, method and field that the instructions name.</summary>
    public static IReadOnlyList<int> TokensOf(BlobReader body)
    {
        var tokens = new List<int>();
        while (body.RemainingBytes > 0)
        {
            ushort code = body.ReadByte();
            if (code == 0xFE)
            {
                code = (ushort)(0xFE00 | body.ReadByte());
            }

            var operand = Operands[code];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                tokens.Add(body.ReadInt32());
            }
            else
            {
                body.Offset += SizeOf(operand, body);
            }
        }

        return tokens;
    }

    private static int SizeOf(OperandType operand, BlobReader body) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * body.ReadInt32()),
        _ => 4,
    };
}
