using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kinerja.Data.Migrations
{
    /// <summary>How much a measure counts in the mean of the year: a share of a hundred, with the version of its target.</summary>
    public partial class Bobot : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "Bobot",
                table: "VersiTarget",
                type: "numeric",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_VersiTarget_Bobot",
                table: "VersiTarget",
                sql: "\"Bobot\" > 0 and \"Bobot\" <= 100");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_VersiTarget_Bobot",
                table: "VersiTarget");

            migrationBuilder.DropColumn(
                name: "Bobot",
                table: "VersiTarget");
        }
    }
}
