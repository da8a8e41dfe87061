using AreaSend.Access;
using AreaSend.Grains.Access;
using AreaSend.Inspections;

namespace AreaSend.Grains.Evidence;

/// <summary>What the caller is in an inspection, asked afresh of the inspection itself.</summary>
internal static class CallersRole
{
    public static async Task<Role> RoleInAsync(this IGrainFactory grains, InspectionId inspection) => inspection.Value == Guid.Empty
        ? Role.None
        : (await grains.GetGrain<IInspectionGrain>(inspection.ToString()).RosterAsync()).Of(Caller.Actor);
}
